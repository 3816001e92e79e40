/** What is wrong with a handed-in organisation, in Swedish. */
import type { FaultCode } from '../../organisation/faults.js';
import type { FaultSentence } from './fault-sentence.js';

/** A sentence for every code. */
export const faultTextsSv: Readonly<Record<FaultCode, FaultSentence>> = {
  'folder-empty': (v) => ({
    wrong: 'Mappen finns inte, eller så ligger ingen av organisationens filer i den',
    right: `Peka ut den mapp där ${v.files} ligger`,
  }),
  'file-missing': (v) => ({
    wrong: 'Filen finns inte i mappen eller går inte att läsa',
    right: `Lägg dit den${meant(v)}`,
  }),
  'unreadable-quotes': () => ({
    wrong: 'Ett citattecken öppnas här men stängs aldrig',
    right: 'Stäng det, eller ta bort det; ett citattecken i en text skrivs dubbelt',
  }),
  'missing-column': (v) => ({
    wrong: `Kolumnen ”${v.name}” saknas`,
    right: `Första raden ska ha kolumnnamnen; de som finns är ${v.columns}`,
  }),
  'double-column': (v) => ({ wrong: `Kolumnen ”${v.name}” finns två gånger`, right: 'Behåll en av dem' }),
  'too-many-cells': (v) => ({
    wrong: `Raden har ${v.cells} celler men tabellen bara ${v.columns} kolumner, så värdena kan stå i fel kolumn`,
    right: 'Sätt citattecken kring en text som innehåller skiljetecknet, eller spara om filen från Excel',
  }),
  'unreadable-yaml': (v) => ({
    wrong: `Filen går inte att läsa härifrån (${v.detail})`,
    right:
      'Se till att indragen är jämna, att det står kolon och mellanslag efter fältets namn, och att texter med kolon har citattecken',
  }),
  'yaml-tab': () => ({ wrong: 'Raden är indragen med tabb', right: 'Dra in med mellanslag' }),
  'yaml-double-field': () => ({ wrong: 'Samma fält står två gånger', right: 'Behåll ett av dem' }),
  'yaml-alias': () => ({
    wrong: 'Filen hänvisar till en annan del av sig själv (*)',
    right: 'Skriv ut texten på båda ställena',
  }),
  'expected-text': () => ({
    wrong: 'Här står en lista eller flera fält, men det ska vara en text',
    right: 'Skriv ett enda värde',
  }),
  'expected-list': () => ({
    wrong: 'Här ska det vara en lista',
    right: 'Börja varje post med bindestreck och mellanslag på en egen rad',
  }),
  'expected-fields': () => ({
    wrong: 'Här ska det stå fält med namn, inte en enkel text eller lista',
    right: 'Skriv fälten under varandra, vart och ett som ”namn: värde”',
  }),
  'missing-value': (v) => ({ wrong: `”${v.name}” saknas`, right: 'Fyll i det' }),
  'bad-id': (v) => ({
    wrong: `”${v.value}” kan inte vara ett id`,
    right: 'Ett id har högst 100 tecken, ingen radbrytning och inget |',
  }),
  'bad-yes': (v) => ({ wrong: `”${v.value}” är varken ja eller nej`, right: 'Skriv ja eller nej' }),
  'bad-day': (v) => ({
    wrong: `”${v.value}” är inget datum som bara kan läsas på ett sätt`,
    right: 'Skriv år-månad-dag, till exempel 2026-11-23',
  }),
  'bad-period': (v) => ({
    wrong: `”${v.value}” är ingen period`,
    right: 'Skriv första och sista dag, till exempel 2026-06-29..2026-08-02',
  }),
  'bad-local-time': (v) => ({
    wrong: `”${v.value}” är ingen tidpunkt`,
    right: 'Skriv datum och klockslag, till exempel 2026-11-23T13:00',
  }),
  'bad-clock': (v) => ({
    wrong: `”${v.value}” är inget klockslag`,
    right: "Skriv timmar och minuter inom citattecken, till exempel '08:00'",
  }),
  'bad-number': (v) => ({ wrong: `”${v.value}” är inget heltal`, right: 'Skriv bara siffror' }),
  'bad-email': (v) => ({
    wrong: `”${v.value}” är ingen e-postadress`,
    right: 'Skriv en enda adress, till exempel namn@example.se',
  }),
  'bad-object-id': (v) => ({
    wrong: `”${v.value}” är inget objekt-id`,
    right: 'Kopiera objekt-id från Entra; det ser ut som 00000000-0000-0000-0000-000000000000',
  }),
  'bad-language': (v) => ({
    wrong: `”${v.value}” är inget språk som boten talar`,
    right: 'Skriv sv eller en, eller lämna cellen tom',
  }),
  'bad-time-zone': (v) => ({
    wrong: `”${v.value}” är ingen tidszon`,
    right: 'Skriv till exempel Europe/Stockholm',
  }),
  'not-one-of': (v) => ({
    wrong: `”${v.value}” går inte att använda här`,
    right: `Skriv något av: ${v.allowed}${meant(v)}`,
  }),
  'unknown-right': (v) => ({
    wrong: `Rättigheten ”${v.name}” finns inte`,
    right: `Skriv en av issue-directives, call-meetings, handle-matters, appoint, switch-mode, manage-organisation, see-status${meant(v)}`,
  }),
  'bad-member': () => ({
    wrong: 'Här ska en enda pekas ut',
    right: 'Ange antingen role eller person (bland medlemmar även group), inte flera och inte ingen',
  }),
  'ends-before-start': (v) => ({
    wrong: `Slutet (${v.to}) ligger inte efter början (${v.from})`,
    right: 'Rätta det ena',
  }),
  'double-id': (v) => ({
    wrong: `Id ”${v.id}” används redan på rad ${v.row}`,
    right: 'Ge varje post ett eget id',
  }),
  'role-is-group': (v) => ({
    wrong: `Gruppen har samma id som rollen på rad ${v.row} i roles.yaml: ”${v.id}”`,
    right: 'Roller och grupper delar id; byt det ena',
  }),
  'unknown-unit': (v) => ({
    wrong: `Enheten ”${v.id}” finns inte`,
    right: `Skriv id för en enhet i units.csv${meant(v)}`,
  }),
  'unknown-person': (v) => ({
    wrong: `Personen ”${v.id}” finns inte`,
    right: `Skriv id för en person i people.csv${meant(v)}`,
  }),
  'unknown-role': (v) => ({
    wrong: `Rollen ”${v.id}” finns inte`,
    right: `Skriv id för en roll i roles.yaml${meant(v)}`,
  }),
  'unknown-group': (v) => ({
    wrong: `Gruppen ”${v.id}” finns inte`,
    right: `Skriv id för en grupp i groups.yaml${meant(v)}`,
  }),
  'unknown-role-or-group': (v) => ({
    wrong: `Det finns varken en roll eller en grupp ”${v.id}”`,
    right: `Skriv id för en roll i roles.yaml eller en grupp i groups.yaml${meant(v)}`,
  }),
  'unknown-unit-or-group': (v) => ({
    wrong: `Det finns varken en enhet eller en grupp ”${v.id}”`,
    right: `Skriv id för en enhet i units.csv eller en grupp i groups.yaml${meant(v)}`,
  }),
  'unknown-mode': (v) => ({
    wrong: `Läget ”${v.id}” finns inte`,
    right: `Skriv id för ett läge under modes i organisation.yaml${meant(v)}`,
  }),
  'unknown-kind': (v) => ({
    wrong: `Enhetsslaget ”${v.id}” finns inte`,
    right: `Skriv organisation, department, company, division, unit, workplace eller ett eget slag under kinds i organisation.yaml${meant(v)}`,
  }),
  'no-root': () => ({
    wrong: 'Ingen enhet står överst',
    right: 'En rad, kommunen själv, ska ha tom cell under parent',
  }),
  'several-roots': (v) => ({
    wrong: `Enheten ”${v.id}” saknar överordnad enhet, men överst står redan ”${v.top}”`,
    right: 'Skriv id för den enhet som den hör till',
  }),
  'unit-cycle': (v) => ({
    wrong: `Enheterna ligger under varandra i en ring: ${v.cycle}`,
    right: 'Rätta överordnad enhet för en av dem',
  }),
  'chain-cycle': (v) => ({
    wrong: `Kedjan går runt i en ring: ${v.cycle}`,
    right: 'Bryt den vid en av dem; den sista i kedjan har ingen ovanför sig',
  }),
  'same-email': (v) => ({
    wrong: `E-postadressen ${v.email} står redan på rad ${v.row}`,
    right: 'Varje person ska ha en egen adress; är det samma person, behåll en rad',
  }),
  'same-object-id': (v) => ({
    wrong: `Objekt-id står redan på rad ${v.row}`,
    right: 'Varje person ska ha ett eget; är det samma person, behåll en rad',
  }),
  'twice-on-post': (v) => ({
    wrong: `Personen ”${v.person}” har redan rollen ”${v.role}” för ”${v.unit}” under samma tid, på rad ${v.row}`,
    right: 'Ta bort den ena raden eller ändra från och till',
  }),
  'unknown-column': (v) => ({
    wrong: `Kolumnen ”${v.name}” är okänd; den behålls men används inte`,
    right: `Ta bort den om den inte behövs${meant(v)}`,
  }),
  'unknown-field': (v) => ({
    wrong: `Fältet ”${v.name}” är okänt; det behålls men används inte`,
    right: `Ta bort det om det inte behövs${meant(v)}`,
  }),
  'garbled-text': (v) => ({
    wrong: `Texten ”${v.value}” ser ut att ha sparats med fel teckenkodning`,
    right: 'Öppna originalet i Excel och spara som ”CSV UTF-8”',
  }),
  'unclear-revision': (v) => ({
    wrong: `”${v.value}” är ingen tidpunkt som boten kan påminna om`,
    right: 'Skriv år, år-månad eller år-månad-dag, till exempel 2026-10',
  }),
  'unknown-day-kind': (v) => ({
    wrong: `”${v.value}” är inget slags dag som boten känner, så öppettiderna tar inte hänsyn till det`,
    right: `Skriv något av ${v.allowed} eller ett datum${meant(v)}`,
  }),
  'wrong-level': (v) => ({
    wrong: `Rollen ”${v.role}” hör till nivån ${v.level}, men ”${v.unit}” är en annan sorts enhet`,
    right: 'Kontrollera enheten',
  }),
  'works-elsewhere': (v) => ({
    wrong: `Personen ”${v.person}” arbetar inte i enheten ”${v.unit}” enligt people.csv`,
    right: 'Kontrollera att det är rätt person och rätt enhet',
  }),
  'deputy-alone': (v) => ({
    wrong: `”${v.person}” är ersättare i rollen ”${v.role}” för ”${v.unit}”, men ingen är ordinarie`,
    right: 'Lägg till en ordinarie, eller skriv nej under deputy',
  }),
  'vacant-post': (v) => ({
    wrong: `${v.name} (${v.unit}) har ${v.held} av ${v.required} i rollen ”${v.role}” i dag`,
    right: 'Lägg till ett uppdrag i assignments.csv, eller skriv rollen under exempt om den inte behövs här',
  }),
  'group-without-chair': (v) => ({
    wrong: `Gruppen ”${v.id}” har ingen ordförande`,
    right: 'Skriv en roll eller en person under chair',
  }),
  'group-without-members': (v) => ({
    wrong: `Gruppen ”${v.id}” har inga medlemmar`,
    right: 'Skriv roller, personer eller grupper under members',
  }),
  'no-object-id': (v) => ({
    wrong: `”${v.person}” har inget objekt-id, men en roll med stora rättigheter (${v.roles}); i skarp drift släpps personen in i den rollen bara med objekt-id`,
    right: 'Kopiera personens objekt-id från Entra',
  }),
};

function meant(values: Readonly<Record<string, string>>): string {
  return values.suggestion === undefined ? '' : `; menade du ”${values.suggestion}”?`;
}
