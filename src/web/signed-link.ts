/** Links to files: each signed for one person and one file, valid for ten minutes. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';

/** Which file somebody asked for, in which language. */
export interface FileRequest {
  /** Names who makes it, in the registry of kinds. */
  readonly kind: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly person: PersonId;
  readonly language: Language;
}

/** How long a link is valid. */
export const LINK_MS = 600_000;

const MOST_CHARACTERS = 2_000;

/** The part of an address that stands for a request. Whoever has it within its time gets the file. */
export function signLink(key: Uint8Array, request: FileRequest, at: Date): string {
  const { kind, subject, person, language } = request;
  const said = JSON.stringify([kind, subject, person, language, at.getTime() + LINK_MS]);
  const payload = Buffer.from(said).toString('base64url');
  return `${payload}.${signatureOf(key, payload)}`;
}

/** What a link asks for; `wrong` when this bot did not sign it as it stands. */
export function readLink(key: Uint8Array, token: string, at: Date): FileRequest | 'expired' | 'wrong' {
  const [payload = '', signature = '', ...rest] = token.slice(0, MOST_CHARACTERS).split('.');
  if (rest.length > 0 || !isSame(signature, signatureOf(key, payload))) return 'wrong';
  // Signed here, so that it has the form that it was written in.
  const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown;
  const [kind, subject, person, language, until] = said as [string, string, string, Language, number];
  return at.getTime() > until ? 'expired' : { kind, subject, person, language };
}

function signatureOf(key: Uint8Array, payload: string): string {
  return createHmac('sha256', key).update(payload).digest('base64url');
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
