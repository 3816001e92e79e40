/** What a person reads on a card, and how they fill in a dialog. */
import assert from 'node:assert/strict';
import { shownCard } from '../../src/local/chats.js';
import type { CardJson, ChatMessage, Dialog, Reaction } from '../../src/local/contract.js';
import { pressed } from '../../src/local/press.js';
import type { RunningBot } from './running-bot.js';

/** All words of a card in the order in which they are read, one line each; facts as "title: value". */
export function wordsOn(card: unknown): string {
  return linesIn(card).join('\n');
}

/** The same of a message: of its card as shown now, else its text. */
export function wordsOf(message: ChatMessage | undefined): string {
  const card = shownCard(message?.attachments[0]);
  return card ? wordsOn(card) : (message?.text ?? '');
}

/** What the bot wrote last to a person. */
export function lastTo(bot: RunningBot, person: string): ChatMessage {
  const message = bot.teams.messagesTo(person).at(-1);
  assert.ok(message, `${person} has no message`);
  return message;
}

/** Writes to the bot and gives the words of what it answered. */
export async function asked(
  bot: RunningBot,
  person: string,
  text: string,
  language?: 'sv' | 'en',
): Promise<string> {
  const before = bot.teams.messagesTo(person).length;
  assert.deepEqual(await bot.teams.say(person, text, language), { kind: 'done' });
  assert.equal(bot.teams.messagesTo(person).length, before + 1, 'one sentence has one answer');
  return wordsOf(lastTo(bot, person));
}

/** The dialog that a reaction opens or goes on to. */
export function dialogOf(reaction: Reaction): Dialog {
  assert.equal(reaction.kind, 'dialog', JSON.stringify(reaction));
  return reaction.dialog;
}

/** Presses a dialog's button by its title, with the fields filled in. */
export function submitIn(
  bot: RunningBot,
  person: string,
  dialog: { readonly card: CardJson },
  title: RegExp,
  fields: Readonly<Record<string, string>> = {},
): Promise<Reaction> {
  const action = titlesOf(dialog.card).find((each) => title.test(each));
  assert.ok(action, `no button ${String(title)} on the dialog:\n${wordsOn(dialog.card)}`);
  return bot.teams.submitDialog(person, pressed(dialog.card, action, fields)?.data);
}

/** The titles of the buttons that a card offers. */
export function titlesOf(card: unknown): readonly string[] {
  if (Array.isArray(card)) return card.flatMap(titlesOf);
  if (typeof card !== 'object' || card === null) return [];
  const { type, title, ...rest } = card as Record<string, unknown>;
  const own =
    typeof type === 'string' && type.startsWith('Action.') && typeof title === 'string' ? [title] : [];
  const { data: _data, fallback: _fallback, refresh: _refresh, ...inside } = rest;
  return [...own, ...Object.values(inside).flatMap(titlesOf)];
}

function linesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, title, value: of, ...rest } = value as Record<string, unknown>;
  const { data: _data, fallback: _fallback, refresh: _refresh, ...inside } = rest;
  const fact = type === undefined && typeof title === 'string' && typeof of === 'string';
  const own = fact ? [`${title}: ${of}`] : typeof text === 'string' ? [text] : [];
  return [...own, ...Object.values(inside).flatMap(linesIn)];
}
