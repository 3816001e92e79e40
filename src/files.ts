/** The files that people may ask for, one line a kind. A noun that hands out something new begins with a line here. */
import { writeAnswersSheet } from './cards/answers-sheet.js';
import { writeDirectiveMail } from './cards/directive-mail.js';
import { PROOF_STYLE, writeProofSheet } from './cards/proof-sheet.js';
import { directiveFileTexts } from './cards/texts/directive-files.js';
import { answersOf, askedItems } from './directives/answers.js';
import { directiveStatus, seeDirective } from './directives/status.js';
import { unreachedOf } from './directives/unreached.js';
import type { Chart } from './organisation/chart.js';
import type { PersonId } from './organisation/organisation.js';
import type { Services } from './services.js';
import type { Language } from './time.js';
import type { FileKind, MadeFile } from './web/files.js';

/** What a file is about and for whom; without a person for the operator of the machine. */
export interface FileFor {
  readonly subject: string;
  readonly person: PersonId | undefined;
  readonly language: Language;
}

/** Makes files; each looks first whether the person may have it. */
export type FileMakers = Readonly<Record<'answers' | 'proof' | 'mail', (file: FileFor) => Promise<MadeFile>>>;

/** How each kind of file about a directive is made. */
export function createFileMakers(services: Services, via: 'chat' | 'cli'): FileMakers {
  const note = async (kind: string, { id }: { readonly id: string }, person: PersonId | undefined) => {
    const at = services.now();
    const who = person === undefined || via === 'cli' ? 'cli' : person;
    await services.audit.record({
      id: `${id}-file-${kind}-${person ?? ''}-${at.toISOString()}`,
      at,
      who,
      ...(person !== undefined && who !== person && { onBehalfOf: person }),
      right: 'see-status',
      verb: 'directive.file',
      subject: id,
      via,
      detail: { kind },
    });
  };
  const withChart = () => ({ ...services, chart: services.chart() as Chart });
  return {
    answers: async ({ subject, person, language }) => {
      const ports = withChart();
      const { directive, sight } = await seeDirective(ports, person, subject);
      const place = { chart: ports.chart, directive, language };
      await note('answers', directive, person);
      return {
        name: directiveFileTexts[language].answers(directive.id),
        type: 'text/csv; charset=utf-8',
        body: writeAnswersSheet(place, answersOf(ports, directive, sight)),
      };
    },
    proof: async ({ subject, person, language }) => {
      const ports = withChart();
      const { directive, sight } = await seeDirective(ports, person, subject);
      const status = await directiveStatus(ports, person, subject, language);
      const place = { chart: ports.chart, directive, language };
      const parts = askedItems(directive).map((item) => ({
        version: item.version,
        rows: answersOf(ports, directive, sight, item),
      }));
      await note('proof', directive, person);
      return {
        name: directiveFileTexts[language].proof(directive.id),
        type: 'text/html; charset=utf-8',
        page: { style: PROOF_STYLE },
        body: writeProofSheet(place, status, parts, services.now()),
      };
    },
    mail: async ({ subject, person, language }) => {
      const ports = withChart();
      const unreached = await unreachedOf(ports, person, subject, language);
      await note('mail', unreached.directive, person);
      return {
        name: directiveFileTexts[language].mail(unreached.directive.id),
        type: 'message/rfc822',
        body: whole(writeDirectiveMail(ports.chart, unreached, language)),
      };
    },
  };
}

/** The same, by the kinds that signed links name. */
export function createFileKinds(services: Services): Readonly<Record<string, FileKind>> {
  const makers = createFileMakers(services, 'chat');
  return {
    'directive-answers': makers.answers,
    'directive-proof': makers.proof,
    'directive-mail': makers.mail,
  };
}

async function* whole(text: string): AsyncIterable<string> {
  yield text;
}
