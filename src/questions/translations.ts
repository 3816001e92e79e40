/** What English speakers call the places that a Swedish municipality has: the word, and part of the Swedish name. */
import { foldAccents, stemOf, type Token } from './tokens.js';

const pairs = `
  group home:gruppbost|school meals:måltid|meals:måltid|kitchen:kök|preschool:förskol|kindergarten:förskol|nursery:förskol|
  library:bibliotek|fire station:brandstation|rescue service:räddningstj|fire brigade:räddningstj|fire department:räddningstj|
  home care:hemtjänst|home care:hemvård|home nursing:hemsjukvård|swimming hall:simhall|swimming pool:simhall|swimming pool:bad|pool:bad|
  ice rink:ishall|ice hall:ishall|sports hall:idrottshall|sports centre:idrott|nursing home:äldreboende|care home:äldreboende|
  retirement home:äldreboende|elderly home:äldreboende|elderly care:äldre|upper secondary school:gymnasi|high school:gymnasi|gymnasium:gymnasi|
  finance:ekonomi|accounting:ekonomi|cleaning:lokalvård|cleaners:lokalvård|water:vatten|waterworks:vattenverk|harbour:hamn|harbor:hamn|
  port:hamn|recycling:återvinning|music school:musikskol|culture school:kulturskol|arts school:kulturskol|adult education:vuxenutbildning|
  student health:elevhälsa|school health:elevhälsa|youth centre:fritidsgård|youth center:fritidsgård|youth club:fritidsgård|
  social services:social|communications:kommunikation|communication:kommunikation|street:gatu|parks:park|property:fastighet|
  properties:fastighet|real estate:fastighet|building permits:bygglov|planning:plan|environment:miljö|labour market:arbetsmarknad|
  job centre:arbetsmarknad|contact centre:kontaktcent|contact center:kontaktcent|switchboard:växel|help desk:servicedesk|
  personnel:hr|human resources:hr|payroll:lön|archive:arkiv|museum:muse|day centre:daglig verksamhet|day activity:daglig verksamhet|
  daycare:förskol|elementary school:grundskol|primary school:grundskol|compulsory school:grundskol|family home:familjehem|foster care:familjehem|
  income support:försörjningsstöd|electricity:elnät|power grid:elnät|ferry terminal:färje|housing company:bostad|energy company:energi|
  procurement:upphandling|legal:jurid|registry:kansli|chancery:kansli|night patrol:natt|disability:funktion|town hall:stadshus|
  south:söder|north:norr|east:öst|west:väst|gymnasiet:gymnasi|ålderdomshem:äldreboende|ålderdomshemmet:äldreboende|dagiset:förskol|dagis:förskol|bibblan:bibliotek|biblan:bibliotek|
  badet:bad|badet:simhall|badhus:simhall|badhus:bad|brandkåren:räddningstj|brandmännen:brandstation|köket:måltid|köket:kök|matsalen:måltid|skolmaten:måltid|städarna:lokalvård|städ:lokalvård|
  vaktmästarna:fastighet|it:it|dator:it|löner:lön|personal:hr|ekonomin:ekonomi|hemtjänsten:hemtjänst|hemtjänst:hemvård|music:musik|sports:idrott|leisure:fritid|culture:kultur|education:utbild|
  theatre:teater|arena:aren|treatment plant:reningsverk|depot:förråd|workshop:verkstad`;

/** From English to a part of the Swedish name, without accents. */
export const PLACE_TRANSLATIONS: readonly (readonly [string, string])[] = pairs
  .split('|')
  .map((pair) => pair.trim().split(':'))
  .map(([english = '', swedish = '']) => [english, foldAccents(swedish)] as const);

const placeWords: ReadonlySet<string> = new Set(
  PLACE_TRANSLATIONS.flatMap((pair) => pair).flatMap((text) => (text.length > 4 ? [stemOf(text)] : [])),
);

/** A word for a kind of place: no misspelling of some other name. */
export function isPlaceWord({ stem }: Token): boolean {
  return placeWords.has(stem);
}
