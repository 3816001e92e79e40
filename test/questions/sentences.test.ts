/** Sentences as people type them, and what they must come to. One row more for every sentence ever got wrong. */
import assert from 'node:assert/strict';
import { checkOrganisation } from '../../src/organisation/check.js';
import { createChart } from '../../src/organisation/chart.js';
import { readOrganisationFolder } from '../../src/organisation/folder.js';
import { ask } from '../../src/questions/ask.js';
import { createQuestionIndex, type QuestionIndex } from '../../src/questions/question-index.js';
import type { Language } from '../../src/time.js';
import { described } from './described.js';
import { sandstrand } from './sandstrand.js';

type Row = readonly [sentence: string, expected: string, asker?: string];

const norrvikRows: readonly Row[] = [
  // My own, in many forms
  ['Vem är mitt säkerhetsombud?', 'holder: Anna Lindfjäll', 'a-p065'],
  ['VEM ÄR VÅRT SÄKERHETSOMBUD', 'holder: Agnieszka Wolnås', 'a-p202'],
  ['vem e vart sakerhetsombud', 'holder: Agnieszka Wolnås', 'a-p202'],
  ['kan du säga vem som är ombud för oss', 'holder: Niklas Silvermyr', 'a-p038'],
  ['säkerhetsombud?', 'holder: Anna Lindfjäll', 'a-p065'],
  ['säkerhets ombud', 'holder: Anna Lindfjäll', 'a-p065'],
  ['vilka är säkerhetsombuden hos oss', 'holder: Rasmus Tornvide, Linda Kritås', 'a-p074'],
  ['vem är säkerhetsombud på min skola? jag är ny rektor', 'holder: Tariq Nordzadeh', 'a-p075'],
  ['vilken person är utsedd till säkerhetsombud hos oss på elevhälsan', 'holder: Ida Lövstav', 'a-p101'],
  ['Is there a säkerhetsombud for our lilla enhet?', 'holder: Tove Stråkdal', 'a-p183'],
  ['who is my security officer?', 'holder: Susanne Ljungvidd', 'a-p065'],
  ['Who is our security rep', 'holder: Anna Lindfjäll', 'a-p065'],
  ['mitt ombud is on vacation, who is ersättare?', 'deputy: Sixten Pumpås', 'a-p213'],
  ['do we have a security rep at my workplace?', 'vacant → Jenny Kvistlöv', 'a-p158'],
  ['Vi har inget ombud på vår avdelning. Vem vänder jag mig till?', 'vacant → Johan Tallhage', 'a-p041'],
  ['vem är säkerhetshandläggare för oss på NEVAB', 'holder: Elin Granhjärta', 'a-p241'],
  // A unit by name, alias, abbreviation, genitive, in capitals, misspelt
  ['Vem är säkerhetsombud på Skolenheten Norr?', 'holder: Anna Lindfjäll'],
  ['Norrskolans säkerhetsombud', 'holder: Anna Lindfjäll'],
  ['ombud söderskolan', 'holder: Camilla Havsljung'],
  ['ombud soderskolan', 'holder: Camilla Havsljung'],
  ['vem är säkehetsombud på komvux', 'holder: Tomas Kritvik'],
  ['Vem är säkerhetshandläggare på BUF?', 'holder: Susanne Ljungvidd'],
  ['SAKERHETSHANDLAGGARE PA VOF', 'holder: Ali Warsamo'],
  ['vem är säkerhetshandläggaren inom vård och omsorg', 'holder: Ali Warsamo'],
  ['handläggare säkerhet soc', 'holder: Jenny Kvistlöv'],
  ['Vem är ställföreträdande säkerhetshandläggare på socialförvaltningen?', 'deputy: Roger Snöbrink'],
  ['servicedesken säkerhetsombud?', 'holder: Sofia Mörtvik'],
  ['hamndriften ombud ??', 'holder: Ragnar Trossvik'],
  ['ungdomstorgets säkerhetsombud', 'holder: Wilma Torgmo'],
  ['komm-avdelningens säkerhetsombud', 'holder: Moa Pennskär'],
  ['sek.ombud matenheten? (måltid)', 'holder: Conny Grytmo'],
  ['säkerhetsenheten i norrvik, vem är deras ombud', 'holder: Viktor Låsmyr'],
  ['deputy security officer at AVF?', 'deputy: Tom Alstav'],
  ['ferry terminal security representative', 'holder: Olivia Bryggmo'],
  ['fritidsgårn kajuttan ombud', 'holder: Nour Haddmark'],
  ['Who is the security rep at Hemtjanst Norr?', 'holder: Anna Lindfjäll'],
  ['Rönnen - säkerhetsombud?', 'vacant → Jenny Kvistlöv'],
  ['vem är ombud på Ekgården', 'holder: Mohammed Sundvide'],
  ['vem är vd för hamnbolaget', 'holder: Kristina Kajstrand'],
  ['förvaltningschefen på kultur och fritid?', 'holder: Lars-Göran Solskär'],
  ['vem är säkerhetsombud på mottagningen på socialförvaltningen', 'holder: Emelie Grindås'],
  // One for the whole municipality
  ['vem är kommunstyrelsens ordförande nu för tiden', 'holder: Torbjörn Vågstav'],
  ['Hur når jag säkerhetschefen?', 'holder: Gunnar Frostvide'],
  ['who is the head of security', 'holder: Gunnar Frostvide'],
  ['telefonnummer till beredskapssamordnaren', 'holder: Maria Klintmossa'],
  // What a role and a group is
  ['vad gör ett säkerhetsombud', 'role: sakerhetsombud'],
  ['säkerhetshandläggarens uppgifter', 'role: sakerhetshandlaggare'],
  ['what does a security officer do?', 'role: sakerhetshandlaggare'],
  ['vem rapporterar säkerhetsombuden till?', 'role: sakerhetsombud'],
  ['Nyckelkvittenser och larmlistor, är det ombudets jobb?', 'role: sakerhetsombud'],
  ['Vad gör processledningsgruppen?', 'group: plg'],
  ['vilka sitter i koncernledningsgruppen', 'group: klg'],
  ['KLG?', 'group: klg'],
  ['who is in the group management team', 'group: klg'],
  ['när träffas ombudsträffen', 'group: omb'],
  ['Vem representerar socialförvaltningen i processledningsgruppen?', 'group: plg'],
  // Contact
  ['hur länge kan man ringa norrvik direkt idag?', 'contact'],
  ['Are you open today? Easter Monday.', 'contact'],
  ['är ni öppna på klämdagen', 'contact'],
  ['vad har ni för telefonnummer', 'contact'],
  // Several could be meant
  ['vem är säkerhetshandläggare på BoU', 'ask-back: buf, soc-bu'],
  ['vem är säkerhetshandläggare eller ombud på BoU', 'ask-back: buf, soc-bu'],
  // Not there: never somebody else's name
  ['skolenheten VÄST säkerhetsombud??', 'unit-unknown: buf-sn, buf-ss, buf-sc'],
  ['Who is the security rep at the fire station in Sundby?', 'unit-unknown: mrf-stn, mrf-sto'],
  ['vem är säkerhetsombud på Lindeskolan', 'unit-unknown:'],
  ['Petra Bullviks ombud', 'unit-unknown:'],
  ['Vem är säkerhetssamordnare på Kultur och fritid?', 'unknown'],
  ['vem är vårt skyddsombud', 'unknown', 'a-p065'],
  ['Vem är Anna Lindskär?', 'unknown'],
  ['hur många säkerhetsombud saknas', 'unknown'],
  ['larmkoden till Fyrgymnasiet tack', 'unknown'],
  ['vilken buss går till centrum', 'unknown'],
  // Danger first
  ['det ryker ur taket på ekgården', 'danger'],
  ['hjälp min kollega har ramlat ihop och svarar inte', 'danger'],
  ['Man with a gun outside the school', 'danger'],
  ['Vad gäller om det skulle börja brinna hos oss?', 'danger'],
  ['vem är ombud på brandstationen i Norrvik', 'holder: Magnus Rökås'],
  // Hardly anything
  ['👍', 'help'],
  ['', 'help'],
  ['???', 'help'],
  ['hej', 'greeting'],
  ['tjena läget', 'greeting'],
  ['vad kan du göra', 'help'],
  ['what can you do', 'help'],
];

const sandstrandRows: readonly Row[] = [
  ['Vem är vår säkerhetskontakt?', 'holder: Ines Havsby', 'kontakt-sol'],
  ['vem är säkkontakt på IT', 'holder: Kim Nätlund'],
  ['säkerhetskontakten på it?', 'holder: Kim Nätlund'],
  ['what is it that a security contact does', 'role: kontakt'],
  ['trygghetslotsen på tff', 'holder: Gun Skärlund'],
  ['Vem är trygghetslots inom teknik och fritid?', 'holder: Gun Skärlund'],
  ['Vem är TL för omsorgen?', 'holder: Bertil Fyrvik'],
  ['Vem är trygghetslots på BoS?', 'ask-back: omsorg, bildning'],
  ['Vem är säkerhetskontakt på Ekskolan?', 'vacant → Ylva Strandman'],
  ['säkerhetskontakt hemvården', 'ask-back: hemvard-ost, hemvard-vast'],
  ['säkerhetskontakt hemvården norr', 'unit-unknown: hemvard-ost, hemvard-vast'],
  ['Vem är säkerhetskontakt för Hemvården Öst?', 'holder: Sami Vågberg'],
  ['månskärsgårdens säkerhetskontakt', 'vacant → Bertil Fyrvik'],
  ['vem är säkerhetskontakt på Stödboendet?', 'withheld → Bertil Fyrvik'],
  ['who is our security contact?', 'ask-back: it, badet', 'tvaenheter'],
  ['who is our safety guide?', 'holder: Gun Skärlund', 'tvaenheter'],
  ['vem är min säkerhetskontakt', 'asker-unknown'],
  ['vem är trygghetschef', 'holder: Ylva Strandman'],
  ['Vad är TRY?', 'group: rad'],
  ['trygghetsrådets ordförande', 'group: rad'],
];

function checkRows(index: () => QuestionIndex, rows: readonly Row[]): void {
  for (const [text, expected, asker] of rows)
    it(`"${text}" → ${expected}`, () => {
      const person = asker === undefined ? undefined : index().chart.people.get(asker);
      const answer = ask(index(), {
        text,
        asker: person,
        day: '2026-03-02',
        at: new Date('2026-03-02T09:00:00Z'),
      });
      assert.equal(described(answer), expected);
    });
}

describe('ask, in Norrvik', () => {
  let index: QuestionIndex;
  before(async () => {
    const { organisation } = checkOrganisation(await readOrganisationFolder('samples/norrvik'), '2026-03-02');
    assert.ok(organisation);
    index = createQuestionIndex(createChart(organisation, 'v1'));
  });

  checkRows(() => index, norrvikRows);
});

describe('ask, in a municipality with other titles', () => {
  const index = createQuestionIndex(sandstrand());

  checkRows(() => index, sandstrandRows);
});

describe('the language of an answer', () => {
  const index = createQuestionIndex(sandstrand());
  const rows: readonly (readonly [string, Language])[] = [
    ['Vem är vår säkerhetskontakt?', 'sv'],
    ['vem ar saekerhetskontakt', 'sv'],
    ['Who is the security contact at Badhuset Bojen?', 'en'],
    ['opening hours', 'en'],
    ['öppettider', 'sv'],
  ];
  for (const [text, language] of rows)
    it(`of "${text}" is ${language}`, () => {
      const answer = ask(index, { text, asker: undefined, day: '2026-03-02', at: new Date() });
      assert.equal(answer.language, language);
    });

  it('is the asker’s where the sentence shows none', () => {
    const answer = ask(index, {
      text: '?',
      asker: undefined,
      day: '2026-03-02',
      at: new Date(),
      language: 'en',
    });
    assert.equal(answer.language, 'en');
  });
});
