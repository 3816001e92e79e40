/** What a card's field offers while somebody types in it. */
import type { Activity, InvokeResponse } from 'botbuilder';
import { fullName } from '../cards/filling.js';
import { findUnits } from '../questions/unit-search.js';
import type { Turn } from './turn.js';

const MOST = 25;

/** The choices for what is typed; none for a field that nobody knows. */
export function answerSearch(turn: Turn, value: Activity['value']): InvokeResponse {
  const { dataset, queryText, queryOptions } = (value ?? {}) as Record<string, unknown>;
  const { skip, top } = (queryOptions ?? {}) as Record<string, unknown>;
  const { chart, day, language } = turn;
  const units =
    dataset === 'units' && typeof queryText === 'string'
      ? findUnits(chart, queryText, countOf(top, MOST) || MOST, countOf(skip, 1_000))
      : [];
  const results = units.map((unit) => ({ title: fullName(unit, { chart, day, language }), value: unit.id }));
  const type = 'application/vnd.microsoft.search.searchResponse';
  return { status: 200, body: { statusCode: 200, type, value: { results } } };
}

function countOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;
}
