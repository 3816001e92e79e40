/** What may not be shown where it was asked for is shown in the person's own chat with the bot. */
import { noticeCard, refusalCard } from '../cards/notice.js';
import { turnTexts } from '../cards/texts/turn.js';
import type { Reaction, Shown } from './reaction.js';
import type { Turn } from './turn.js';

/** Sends what a reaction shows to the person alone; gives what to say where it was asked for. */
export async function showPrivately(turn: Turn, reaction: Reaction): Promise<string> {
  const { tenantId, objectId, ports, language, context } = turn;
  const texts = turnTexts[language];
  const shown = shownBy(turn, reaction);
  const message = { card: shown.card, summary: shown.text, alert: true };
  const isSent =
    objectId !== undefined &&
    (await ports.writeTo({ tenantId, objectId }, context.activity.serviceUrl, message));
  return isSent ? texts.privately : texts.openPrivate;
}

function shownBy({ language }: Turn, reaction: Reaction): Shown {
  switch (reaction.kind) {
    case 'send':
    case 'replace':
      return reaction;
    case 'dialog':
      return { card: reaction.card, text: reaction.title };
    case 'close':
      return reaction.send ?? noticeCard([reaction.text], language);
    case 'tell':
      return refusalCard(reaction.text, language);
  }
}
