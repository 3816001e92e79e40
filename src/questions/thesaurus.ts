/** Words of the security field that mean nearly the same, Swedish and English. Nothing of a sample stands here. */
import { foldAccents } from './tokens.js';

/**
 * One line an idea: its name, what it is a kind of after `<`, then its words. `*` stands for any ending. A word may
 * stand in several lines; of two beginnings the longer one counts.
 */
const IDEAS = `
  incident: incident* tillbud* handelse* avvikels* olyck* accident*
  damage < incident: klott* graffiti* skadegör* vandal* krossa* smash* sönder* förstör* sabotage* tagg* damage*
  theft < incident: stöld* stöld stulen stulet stulna stulit stjäl* stal snodd* snott tjuv* tjyv* theft* stolen stole steal* thief thieves
  burglary < incident: inbrott* brutit bröt bryta burglar* breakin* intrång* rån* robber*
  threat < incident: hot hotet hoten hotat hotad* hotar hotful* hotels* hotbild* dödshot* threat* trakasser* harass* stalk* förfölj*
  violence < incident: våld* slag slagit slog slår slagsmål* violen* assault* aggress* bråk* utåtager*
  injury < incident: skada skadad* skadat skador halka* ramla* snubbla* fallit injur* hurt slipped fell
  broken < incident: trasig* sönder funkar broken faulty
  unlocked < incident: olåst* upplåst* unlocked
  suspicious < incident: skum skumt skumma skumm* jätteskum* konstig* misstänk* mystisk* underlig* märklig* suspekt* lurig* obehörig* okänd* suspicious* weird* dodgy strange* fishy odd unknown unauthor* phish* nätfisk* bluff* scam*
  drugs < incident: drog* narkotik* drugs
  leak < incident: läcka* läckt leak*
  report: rapport* anmäl* avvikelserapport* report* meddel* notif* tips* underrätt* skriv* registrer* enter logg*
  key: nyckel* nyckl* tagg taggen taggar passerkort* passerbrick* bricka brickan brickor kort kortet korten tjänstekort* inpasseringskort* accesskort* key keys card cards badge* fob fobs keycard* tag
  lost: tappa* borttappa* förlor* förlag* slarvat slarva* försvunn* försvann kvarglöm* glömt lost lose losing misplac* missing
  receipt: kvittens* kvitter* utkvitter* kvitto receipt* sign signs
  hand: utlämn* lämna* dela*
  fire: brand* eld* släck* fire* firefight* utrym* rökluck* smoke*
  firesafety: brandskydd* sba brandsäker* brandrond* brandkontroll*
  evacuation: utrym* evaku* evacu* återsaml* brandövning* uppsamling*
  exercise: övning* öva övar övade övat träna* krisöv* brandöv* utrymningsöv* drill* exercis* rehears*
  extinguisher: brandsläck* släckar* släckutr* handbrandsläck* pulversläck* extinguish*
  mail: mejl* mail* epost* email* sms* meddeland* message* skräppost* spam* nätfisk* phish*
  phishing: nätfisk* phish* bluffmejl* bluffmail* spam* skräppost* scam* fejkmejl*
  link: länk* link*
  click: klick* click*
  attachment: bilag* bifog* attach*
  password: lösenord* password* inlogg* login* pinkod* mfa
  malware: virus* malware* ransom* trojan* skadlig* krypterad*
  alarm: larm* alarm* inbrottslarm* överfallslarm* personlarm*
  personalarm: personlarm* överfallslarm* trygghetslarm* attacklarm* nödlarm* panikknapp* panic
  guard: vakt* väktar* bevakn* ordningsvakt* rondering* guard* patrol*
  caretaker: vaktmäst* fastighetssköt* janitor* caretaker*
  lock: lås låset låsa låsen låssystem* låsbyt* låskolv* lock locks locking
  access: passer* passage* inpasser* tillträd* access* entry* behörig*
  camera: kamer* kameraöv* camera* cctv övervakning* surveill*
  training: utbild* kurs* introduktionsutbild* fortbild* train* course* educat*
  procure: upphandl* procur* ramavtal* avtal* tender* inköp* köp* purchas* buy* buys
  order: beställ* skaffa* köp* införskaff* rekvirer* order* request* purchas* buy* buys
  need: behov* behöv* önskem* önska* need* request* require*
  schedule: schema* schemalägg* schedul* roster* rota tjänstgöring*
  visitor: besökar* besökare gäst* visitor* guest*
  risk: risk* riskanalys* riskbedöm* hazard*
  riskanalysis: rsa sårbarhet* riskanalys* vulnerab*
  crisis: kris* crisis crises krisledn* katastrof*
  preparedness: beredskap* krisbered* prepared* readiness
  power: strömavbrott* elavbrott* strömlös* reservkraft* reservel* elverk* reservaggregat* outage* generator* power
  newcomer: nyanställd* nybörjar* nya newcomer* onboard*
  introduce: introduc* introduktion* onboard* induct*
  walk: vandring* trygghetsvandr* skyddsrond* rond* rundtur* rundvandr* runda rundan walk* walkround* tour* round rounds
  inspection: kontroll* inspekt* egenkontroll* tillsyn* besikt* check checks inspect* audit*
  cyber: itsäkerh* informationssäk* infosäk* cyber* dataintrång* hack* digital*
  information: information* data uppgift*
  classification: klass* informationsklass* classif*
  secrecy: sekretess* hemligh* konfiden* confiden* secrecy krypto* krypter* crypt* encrypt* signalskydd*
  vetting: säkerhetspröv* prövning* bakgrundskontroll* registerkontroll* säkerhetsklass* vetting background
  crime: brott brottet brottslig* brottsföreb* crime* criminal* kriminal* gäng*
  prevent: förebygg* prevent* förhindr*
  terror: terror* attentat*
  spying: spion* espion* spy spies
  war: krig* wartime totalförsv* civilförsv* försvar* defence defense mobiliser*
  posting: krigsplacer* placering* placeras placerad* posting posted
  radio: rakel* radio* kommunikationsradio* walkie*
  list: lista listan listor larmlist* förteckn* register* list lists inventory inventer* stock
  advice: råd rådet rådgiv* rådfråg* advice advise*
  support: stöd stödja stödjer stötta* support* coach*
  policy: policy* polici* riktlinj* guideline* rutin* routine* procedur* procedure* styrdokument* anvisn* instruktion*
  situation: lägesbild* lägesrapport* statistik* statistic* situation
  unsafe: otrygg* unsafe insecure
  defibrillator: hjärtstart* defibrill* aed hlr cpr
  insurance: försäkr* insur*
  alone: ensamarb* lone
  inform: inform* sprid* förmedl*
  raise: lyft* höj* raise* bring lift*
  returned: återför* återkoppl* back
  appoint: utse* tillsätt* appoint*
  follow: följ* uppfölj* follow*
  coordinate: samordn* koordin* coordinat*
  revise: revider* revision* omarbet* uppdater* ändr* revise* revision* update* rework* skriv*
  draft: utkast* remiss* draft* consult* comments
  association: förening* civilsamh* association* volunteer* frivillig*
  resident: boende* invånar* medborgar* resident* citizen*
  police: polis* police*
  dutyofficer: tib tjänsteman tjänsteperson jour* jourhav* duty
  emergencypower: trygghetspunkt* värmestug*`;

/** An idea that a word stands for, and how surely. */
export interface Sense {
  readonly idea: string;
  readonly weight: number;
}

// What is meant by another word for it is nearly as good as the word; the wider idea is a weaker hint.
const SAME = 0.85;
const WIDER = 0.55;
const SHORTEST_BEGINNING = 3;

const whole = new Map<string, Sense[]>();
const beginnings = new Map<string, Sense[]>();

for (const line of IDEAS.trim().split('\n')) {
  const [head = '', words = ''] = line.split(':');
  const [idea = '', wider] = head.split('<').map((part) => part.trim());
  const senses = [{ idea, weight: SAME }, ...(wider === undefined ? [] : [{ idea: wider, weight: WIDER }])];
  for (const word of words.trim().split(/\s+/)) {
    const folded = foldAccents(word.replace('*', '').replace('-', ''));
    const map = word.endsWith('*') ? beginnings : whole;
    map.set(folded, [...(map.get(folded) ?? []), ...senses]);
  }
}

/** What a word stands for: as a whole, or by the longest beginning that is known. */
export function sensesOf(folded: string): readonly Sense[] {
  const exact = whole.get(folded);
  if (exact) return exact;
  for (let length = folded.length; length >= SHORTEST_BEGINNING; length--) {
    const found = beginnings.get(folded.slice(0, length));
    if (found) return found;
  }
  return [];
}

/** Whether a part of a compound is a word of the field. */
export function isFieldWord(folded: string): boolean {
  return whole.has(folded) || beginnings.has(folded);
}
