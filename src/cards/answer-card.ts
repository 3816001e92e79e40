/** An answer becomes a card, with its plain text beside it. */
import type { Chart } from '../organisation/chart.js';
import { inLanguage } from '../organisation/organisation.js';
import type { Answer, DangerAnswer } from '../questions/answer.js';
import type { Day } from '../time.js';
import { askBackCard, askerUnknownCard, helpCard, unitUnknownCard } from './choice-cards.js';
import { chainCard, holdersCard, topicCard } from './chain-card.js';
import { contactCard } from './contact-card.js';
import {
  differenceCard,
  documentCard,
  glossaryCard,
  hoursCard,
  modeCard,
  othersCard,
  pageCard,
  planCard,
  refusedCard,
  smallTalkCard,
  tallyCard,
} from './facts-card.js';
import { fill, linesOf, type CardPlace, type Filling } from './filling.js';
import { groupCard } from './group-card.js';
import { plain } from './markdown.js';
import { mineCard } from './mine-card.js';
import { organisationCard } from './organisation-card.js';
import { managerCard, nobodyCard, personCard } from './person-card.js';
import { drawn, type CardMessage } from './message.js';
import { roleCard } from './role-card.js';
import { answerTexts } from './texts/answers.js';
import { severalCard } from './several-card.js';
import { whoCard } from './who-card.js';

/** The card of an answer, in the answer's language; `day` decides whether its source may be out of date. */
export function answerCard(answer: Answer, chart: Chart, day: Day, privacyUrl?: string): CardMessage {
  const link = answer.kind === 'help' && privacyUrl !== undefined ? { privacyUrl } : {};
  return drawn(answerFilling(answer, { chart, day, language: answer.language, ...link }));
}

/** What an answer's card is filled with. */
export function answerFilling(answer: Answer, place: CardPlace): Filling {
  switch (answer.kind) {
    case 'who':
      return whoCard(answer, place);
    case 'role':
      return roleCard(answer, place);
    case 'group':
      return groupCard(answer, place);
    case 'contact':
      return contactCard(answer, place);
    case 'ask-back':
      return askBackCard(answer, place);
    case 'unit-unknown':
      return unitUnknownCard(answer, place);
    case 'asker-unknown':
      return askerUnknownCard(answer, place);
    case 'danger':
      return dangerCard(answer, place);
    case 'greeting':
    case 'help':
    case 'unknown':
      return helpCard(answer.kind, place);
    default:
      return toldFilling(answer, place);
  }
}

type DrawnKind =
  | 'who'
  | 'role'
  | 'group'
  | 'contact'
  | 'ask-back'
  | 'unit-unknown'
  | 'asker-unknown'
  | 'danger'
  | 'greeting'
  | 'help'
  | 'unknown';

function toldFilling(answer: Exclude<Answer, { kind: DrawnKind }>, place: CardPlace): Filling {
  switch (answer.kind) {
    case 'holders':
      return holdersCard(answer, place);
    case 'several':
      return severalCard(answer, place);
    case 'person':
      return personCard(answer, place);
    case 'nobody':
      return nobodyCard(answer, place);
    case 'manager':
      return managerCard(answer, place);
    case 'chain':
      return chainCard(answer, place);
    case 'topic':
      return topicCard(answer, place);
    case 'plan':
      return planCard(answer, place);
    case 'mode':
      return modeCard(answer, place);
    case 'hours':
      return hoursCard(answer, place);
    case 'tally':
      return tallyCard(answer, place);
    case 'organisation':
      return organisationCard(answer, place);
    default:
      return factFilling(answer, place);
  }
}

function factFilling(
  answer: Extract<
    Answer,
    { kind: 'difference' | 'document' | 'glossary' | 'page' | 'mine' | 'refused' | 'small-talk' | 'others' }
  >,
  place: CardPlace,
): Filling {
  switch (answer.kind) {
    case 'difference':
      return differenceCard(answer, place);
    case 'document':
      return documentCard(answer, place);
    case 'glossary':
      return glossaryCard(answer, place);
    case 'page':
      return pageCard(answer, place);
    case 'refused':
      return refusedCard(answer, place);
    case 'small-talk':
      return smallTalkCard(answer, place);
    case 'others':
      return othersCard(answer, place);
    case 'mine':
      return mineCard(answer, place);
  }
}

function dangerCard({ emergency }: DangerAnswer, { language }: CardPlace): Filling {
  const t = answerTexts[language];
  const number = emergency?.number ?? '112';
  const title = t.callNumber(number);
  const text = emergency ? inLanguage(emergency.text, language) : t.danger;
  const others = emergency?.others ?? [];
  return fill('danger', language, `${title}. ${text}`, {
    title: plain(title),
    text: plain(text),
    callTitle: title,
    callUrl: `tel:${number.replace(/[^\d+]/g, '')}`,
    others: linesOf(others.map((other) => plain(`${other.number}: ${inLanguage(other.text, language)}`))),
  });
}
