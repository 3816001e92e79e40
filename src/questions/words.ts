/** The words that questions are made of, Swedish and English. Names of units, roles and groups never stand here. */
import type { Language } from '../time.js';
import { foldAccents, stemOf } from './tokens.js';

/** Takes a list written with spaces. */
function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function set(text: string): ReadonlySet<string> {
  return new Set(list(text).map(foldAccents));
}

const SWEDISH_BINDING = set(
  `och o & av på pa i för for till hos vid inom åt ur med under om den det de en ett`,
);
const ENGLISH_BINDING = set(`and of the at in on to by with a an is it its as us`);

/** Words that tie names together and carry no meaning of their own: left out when names are compared. */
export const BINDING_WORDS: ReadonlySet<string> = new Set([...SWEDISH_BINDING, ...ENGLISH_BINDING]);

/** Whether a word of one language only may be a name in a sentence of the other: "it" in a Swedish one. */
export function isForeignBinding(folded: string, language: Language): boolean {
  const own = language === 'sv' ? SWEDISH_BINDING : ENGLISH_BINDING;
  return BINDING_WORDS.has(folded) && !own.has(folded);
}

/** Words that only one of the languages has. */
export const SWEDISH_WORDS = set(`
  vem vad vilka vilken vilket är och på för till hos vårt vår våra mitt min mina oss jag vi du ni hur när var vart
  som har kan det den ett en av med om inte finns heter gör göra ska skulle hej tack säg visa nåt något någon inom
  ombud säkerhetsombud öppet öppettider telefon ring ringa sitter ingår uppgifter syfte vems hjälp åt ersättare`);
export const ENGLISH_WORDS = set(`
  who what which is are the a of and for to at in my our us we i you how when where does do can has have it there
  not hello hi thanks please tell me security safety officer representative rep role group open hours phone call
  many much lack lacks lacking unit units department whom whose deputy contact help purpose members chair meet your`);

/** The asker's own unit is meant. Compared with accents where they decide: `vår` is ours, `var` is where. */
export const MINE_WORDS: ReadonlySet<string> = new Set(
  list('min mitt mina vår vårt våra våran vårat våran vart oss här here my mine our ours us'),
);

/** Of whom and what "my" says nothing about the asker's unit. */
export const RELATED_WORDS = set(`
  syster bror mamma pappa kompis vän väninna kollega kollegas fru man sambo son dotter granne medarbetare barn elev kund
  klient brukare huvud fråga namn mobil telefon dator mejl kalender svägerska svåger kusin farmor mormor tjej kille
  sister brother mother mom dad father friend colleague coworker wife husband son daughter neighbour neighbor child kid
  head question name phone computer email calendar partner`);

/** Somebody's stand-in is asked for. */
export const DEPUTY_WORDS = set(`
  träder inträder backup-person
  ersättande vikarierande tillförordnad tf stf
  ersättare ersättaren ersättarna ersätter vikarierar vikarierade hoppar stand standing cover covers covering stands ställföreträdare ställföreträdande ställföreträdaren vice vikarie vikarien
  deputy deputies substitute backup alternate standin stand-in`);

export const WHO_WORDS = set(`
  vem vems who whom whose vänder prata pratar kontaktar vänd turn talk`);

/** A role's or group's own nature is asked for, not its holder. */
export const WHAT_WORDS = set(`
  vad gör göra innebär betyder uppgift uppgifter uppgifterna arbetsuppgifter uppdrag uppdraget roll rollen ansvar
  ansvarar ansvarsområde jobb jobbet beskriv beskrivning förklara syfte syftet utser utses rapporterar
  skillnad skillnaden what does duties duty task tasks responsibilities responsible role job describe explain purpose
  appoints appointed reports report difference mean means`);

export const CONTACT_WORDS = set(`
  öppet öppen öppna öppettid öppettider öppettiderna öppnar stänger stängt stängd telefon telefonen telefonnummer
  telefonnumret telefontid telefontider numret nummer ring ringa ringer nå når mejl mejla mejladress mail maila email
  epost adress adressen besök besöka besöksadress besökstid kontakt kontakta kontaktuppgifter kontaktcenter växel
  open opening opens close closes closed hours phone telephone call reach address visit contact number`);

export const GREETING_WORDS = set(`
  hej hejhej hejsan hejsvejs hallå hallåj tjena tjenare tjenis tjabba tjabbatjena tja tjo halloj mors morsning hiya howdy greetings god morgon dag kväll morrn tack tackar hi hello hey good morning afternoon there där allihop alla everyone bot botten igen again på er dig du
  evening thanks thank läget yo`);

export const HELP_WORDS = set(`
  hjälp hjälpa help kan du vad fråga frågor svara på om göra what can you do ask meny menu start hur funkar fungerar
  använder jag dig mig man behöver svara hjälpa lite allt kunna kommandon please me need some commands things all vill ha kan få got how works use this instruktion info information`);

/** Words that a place is named after. */
export const PLACE_BINDINGS = set(`på pa i hos vid inom för till åt från at in on for of from within`);

/** What names of places end in that are not names of kinds of units. */
export const PLACE_ENDINGS: readonly string[] = list(
  'skolan skola garden hemmet stationen hallen huset centret centrum verket boendet badet museet teatern biblioteket ' +
    'gymnasiet kyrkan sjukhuset hotellet slottet terminalen torget banan planen',
);

export const MONTH_WORDS = set(
  `januari februari mars april maj juni juli augusti september oktober november december
  january february march may june july august october`,
);
export const WEEKDAY_WORDS = set(
  `måndag tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday`,
);

/** Words for kinds of units: known, but naming none. */
export const KIND_WORDS = set(`
  enhet enheten avdelning avdelningen avdelningens förvaltning förvaltningen bolag bolaget arbetsplats arbetsplatsen
  arbetsplatser enheter avdelningar förvaltningar bolagen skolor förskolor stationen skola skolan förskola förskolan kontor kontoret jobbet stället verksamhet verksamheten kommun kommunen kommunens
  units departments divisions companies workplaces offices schools unit department division company workplace office school team teamet grupp gruppen organisation organisationen
  municipality koncernen koncernens kommunkoncernen section place sektor sektorn sektorer sektorerna sektors område området områden distrikt distriktet
  stab staben sector sectors area`);

/** What names of units end in, where people leave it out: Kultur- och fritidsförvaltningen, "kultur och fritid". */
export const KIND_ENDINGS: readonly string[] = list(
  'forvaltningen forvaltning avdelningen avdelning enheten enhet kontoret kontor bolaget namnden sektorn sektor',
);

/** What titles end in, where people leave the beginning out: "ombudet", "samordnaren". A boss is nobody's alone. */
export const TITLE_ENDINGS: readonly string[] = list(
  'ombud samordnare handlaggare strateg representant representative officer coordinator rep',
);

/** What else sentences are filled with. */
export const FILLER_WORDS = set(`
  kan du ni man ska skulle vill säga säg berätta tala visa ge hitta vet veta undrar undrade tack snälla är e va heter
  hette finns fanns har hade som just nu numera nuförtiden idag i dag för tiden egentligen då här där person personen
  personer utsedd utsett utses ansvarig ansvarar vara blir bli vänder mig sig dig gå går får fick vems namn namnet
  heter hej hejsan hallå ok okej ju väl nog bara lilla nya ny stora alla några någon nåt något nån inget ingen inte ha
  jag vi min mitt mina vår vårt våra var vart oss här åt hos sedan sen eller men så att min egen eget aktuell nuvarande
  vem vad vilka vilken vilket hur när den det de dom en ett deras hans hennes dess vid under om sitter sitta ingår med
  medlem medlemmar medlemmarna ledamöter ledamot deltar ordförande ordf leder nästa möte möten mötet träffas träff ses
  please tell me could would you can i we my our us is are was the a an for of at in on to do does did have has be who
  what which where when how there here this that name named person current currently now today and or not no it its
  s t member members chair chairs next meeting meet meets sits who whom should need know find show give looking
  er ert era länge länger tider tid klockan kl måndag tisdag onsdag torsdag fredag lördag söndag helg helgen helger
  vardag vardagar dagen morgon imorgon kväll kvällen efter före innan röd jul påsk midsommar
  januari februari mars april maj juni juli augusti september oktober november december vecka veckan
  monday tuesday wednesday thursday friday saturday sunday weekend weekday tomorrow tonight week holiday easter
  christmas after before times time line lines your
  fått nytt nyligen gång gången gånger exist exists två tre fyra fem både båda two three four five both hälsning hälsningar vänlig vänligen mvh regards ursäkta sorry excuse snäll
  fast ser händer medan mellan själv själva också helst gärna alltså liksom typ ungefär kanske väldigt mycket lite mer mest fler flera
  annan annat andra sådan denna detta dessa sin sitt sina borde måste ville kunde blev varit blivit gjort kommer kom
  kommit ordinarie tar tog ställa lägger lägga behövs svar hela veckan ihop mot just precis enligt igen redan ännu
  än genom utan från ända upp ut ner bort förhand morse få tag
  these those days whole entire really actually maybe perhaps also very much more most other another than then been being if because
  so too get got getting want wanted like think know going go goes went make made one ones up out from into over under
  between during while since until without within through again still already yet ever never always sometimes usually
  but just only well there these may might must shall let us put said say says tell told
  about any some someone new contact get reach out am im
  works work working worked jobbar jobba jobbade arbetar arbeta söker letar behöver tar ta hör höra stämmer tänkte tro tror
  tänkas kanske egentligen alltså typ liksom bara precis också även fortfarande redan alltid aldrig ibland mkt mycket lite
  medan tills innan eftersom därför fast plus samt tillsvidare ordinarie nuvarande tillfälligt tillfällig these those days
  nowadays lately while until because since though anyway actually basically hos
  plz pls snälla asap
  närvarande tillfället stunden dagsläget moment present förr själv numera
  kommer komma kom kommit säger sade sagt ring ringer grejer saker sånt kunna kunde ville måste borde får fick
  want wants looking look think maybe also still already always never really much very like just`);

/** Words that half of an organisation's names hold: alone they name nothing. */
export const COMMON_NAME_STEMS: ReadonlySet<string> = new Set(
  list(
    'säkerhet trygghet beredskap security safety preparedness municipal municipality kommun organisation organization ' +
      'management executive ledning process council committee department company meeting group board',
  ).map((word) => stemOf(foldAccents(word))),
);

/** What people hang on to a title or the name of a group: säkerhetsombudsrollen, kommunstyrelsemöte. */
export const COMPOUND_TAILS: readonly string[] = list(
  'rollen roller roll uppdraget uppdragen uppdrag platserna platser plats posterna posten poster mötena möten mötet möte ' +
    'träffen träffarna träffar funktionen ansvaret listan gruppen kedjan vakanser vakans utbildningen utbildning',
).map(foldAccents);
