/** A text of a person with the bot mentioned in it, as Teams writes it. */
export interface Mentioning {
  /** `@Bot hej` with `<at>Bot</at>` for the mention. */
  readonly text: string;
  /** What stands for the mention in the text; `undefined` when the bot is not mentioned. */
  readonly mention?: string;
}

/** Turns each `@` with the bot's whole name, in any case, into a mention. */
export function mentionBot(text: string, botName: string): Mentioning {
  const mention = `<at>${botName}</at>`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])@${escapePattern(botName)}(?![\\p{L}\\p{N}])`, 'giu');
  const written = text.replace(pattern, () => mention);
  return written === text ? { text } : { text: written, mention };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
