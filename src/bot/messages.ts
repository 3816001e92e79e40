/** A typed sentence: a command, or a question. */
import { launcherCard } from '../cards/dialog.js';
import { Refusal } from '../errors.js';
import { noticeCard } from '../cards/notice.js';
import { turnTexts } from '../cards/texts/turn.js';
import { groupsToCall } from '../meetings/call.js';
import type { PersonId } from '../organisation/organisation.js';
import { reachesSomething, reachOf } from '../organisation/permissions.js';
import { writeTime } from '../time.js';
import * as composing from './actions/composing.js';
import * as directives from './actions/directives.js';
import * as following from './actions/following.js';
import * as meetings from './actions/meetings.js';
import * as ownUnit from './actions/own-unit.js';
import * as questions from './actions/questions.js';
import { readCommand, type ChatCommand, type DirectiveDoing } from './commands.js';
import type { Reaction } from './reaction.js';
import type { Turn } from './turn.js';

const MOST_REFUSED = 20;

/** What a sentence comes to. */
export async function reactToText(turn: Turn, text: string): Promise<Reaction> {
  const command = readCommand(text);
  return command ? reactToCommand(turn, command) : questions.answer(turn, { text });
}

async function reactToCommand(turn: Turn, command: ChatCommand): Promise<Reaction> {
  if (command.kind === 'change-unit') return ownUnit.change(turn, command.said);
  const person = directives.personOf(turn);
  if (command.kind === 'new-directive') {
    if (!reachesSomething(reachOf(turn.chart, person.id, 'issue-directives', turn.day)))
      throw new Refusal('directive-not-allowed');
    return { kind: 'send', ...launcherCard('directive', turn.language, command.what) };
  }
  if (command.kind === 'own-drafts') return composing.drafts(turn);
  if (command.kind === 'copy-directive') return composing.copy(turn, command.id);
  if (command.kind === 'new-meeting') {
    if (groupsToCall(turn.chart, person.id, turn.day).length === 0) throw new Refusal('meeting-not-allowed');
    return { kind: 'send', ...launcherCard('meeting', turn.language) };
  }
  if (command.kind === 'directive') return doWithDirective(turn, command.what, command.id);
  if (command.kind === 'refused-people') return refusedPeople(turn, person.id);
  if (command.kind === 'answers') return asMessage(await directives.table(turn, { id: command.id }));
  const found = await (command.noun === 'directive' ? directives : meetings).status(turn, { id: command.id });
  return asMessage(found);
}

function asMessage(found: Reaction): Reaction {
  return found.kind === 'replace' ? { ...found, kind: 'send' } : found;
}

async function doWithDirective(turn: Turn, what: DirectiveDoing, id: string): Promise<Reaction> {
  switch (what) {
    case 'unreached':
      return following.unreached(turn, { id });
    case 'remind':
      return following.remind(turn, { id });
    case 'answers':
    case 'proof':
      return following.file(turn, { id, kind: what });
    default:
      return following.launch(turn, id, what);
  }
}

/** Who came with the address of somebody in the data and was refused; for those who keep the data. */
async function refusedPeople(turn: Turn, asker: PersonId): Promise<Reaction> {
  const { chart, language, ports } = turn;
  if (!reachOf(chart, asker, 'manage-organisation', turn.day).all) throw new Refusal('right-missing');
  const texts = turnTexts[language];
  const refused = await ports.bindings.refused(turn.tenantId, MOST_REFUSED);
  const lines = refused.map(({ person, reason, objectId, at }) => {
    const known = chart.people.get(person);
    const name = known?.hidden ? texts.protectedIdentity : (known?.name ?? person);
    return texts.refused(
      name,
      objectId,
      writeTime(at, chart.organisation.timeZone, language),
      texts.because[reason],
    );
  });
  return {
    kind: 'send',
    ...noticeCard(lines.length > 0 ? [texts.refusedPeople, ...lines] : [texts.nobodyRefused], language),
  };
}
