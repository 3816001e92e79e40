/**
`*` stands for any ending. No name of a unit, role, group or

 */

const personal = `
  personnummer*|pnr|hemadress*|bostadsadress*|bor nånstans|bor någonstans|vart bor|var bor|home address*|
  privatnummer*|privatadress*|privat mobil*|privat nummer*|privat telefon*|privat adress*|privat mejl*|privata mobil*|
  privata nummer*|privata telefon*|privata adress*|privata uppgifter|privata mejl*|hemnummer*|hemtelefon*|private number|
  private phone*|private mobile*|private address|private cell*|private email*|personal phone|personal mobile|
  personal address|personal number|personal email|personal details|personal identity*|identity number*|home number|
  home phone*|social security number|ssn|larmkod*|portkod*|dörrkod*|grindkod*|pinkod*|pin kod*|pin code*|kod till|koden till|
  kod för|koden för|koden på|kod på|alarm code*|door code*|gate code*|access code*|entry code*|passcode*|lösenord*|password*|
  wifi lösen*|code to|code for|codes for|codes to|combination to|födelsedag*|födelsedatum|birthday*|date of birth|hur gammal|
  how old is|lön|lönen|löner|salary|salaries|earns|tjänar|sjukskriv*|sjukdom*|diagnos*|
  sick leave reason|medical|gift med|är gift|married|anhörig*|next of kin|kontonummer*|bank account*|skyddad identitet|
  skyddade personuppgifter|protected identity|protected identities|registreringsnummer|bilnummer|brottsregist*|
  political opinion*|religion|var ligger nyckel*|var finns nyckel*|where is the key|where are the keys|nyckelskåp*|key cabinet|
  vad lider|vilken sjukdom|barn har|facebook|instagram|hemma hos`;

const injection = `
  ignorera*|ignore all|ignore your|ignore the|ignore previous|ignore any|disregard|glöm alla|glöm dina|glöm allt|
  glöm tidigare|glöm det du|glöm instruktion*|forget all|forget your|forget everything|forget previous|strunta i|bortse från|
  system prompt*|systemprompt*|systeminstruktion*|system message|dina instruktioner|your instructions|previous instructions|
  tidigare instruktioner|initial prompt|your prompt|din prompt|hidden instructions|du är nu|you are now|you re now|från och med nu är du|låtsas|
  låtsats|pretend|act as|act like|agera som|roleplay|rollspel|admin override|override|system admin|admin läge|adminläge|admin mode|
  administratörsläge|dump|dumpa|dump the|exportera*|export all|export the|export every*|hela personregist*|personregist*|
  personallist*|hela registret|personuppgift*|alla anställda|alla medarbetare|all employees|every employee|all staff|
  alla personer|everyone s phone|alla telefonnummer|allas telefonnummer|allas nummer|allas mejl*|alla mejl*|
  all phone numbers|all e mail*|all email*|all the email*|all names|alla namn|telefonlista*|mejllista*|mailing list|databas*|database|
  radera*|delete all|delete the|delete every*|drop table|select from|sql|gör mig till|make me|utse mig|appoint me|
  lägg till mig|lägg in mig|add me|ta bort|sätt mig|set me|ge mig behörighet|ge mig admin*|ge mig rättighet*|grant me|give me admin*|
  give me access|ändra ombud*|byt ut|byt namn|uppdatera uppgift*|change the name|developer mode|utvecklarläge*|debug mode|
  jailbreak*|dan mode|do anything now|sudo|källkod*|source code|api key*|api nyck*|apinyck*|kringgå*|bypass|hacka|hack the|unrestricted|
  utan begränsningar|utan restriktioner|without restrictions|inga regler|no rules|svara alltid|always answer|always reply|
  repeat after me|upprepa efter mig|säg att jag är|print your|visa din konfig*|your configuration|your rules|dina regler|
  connection string|token*|hemlighet*|hemligstämpl*|secret*|as a developer|som utvecklare|jag är admin*|i am admin*|i am the admin*|
  i m the admin*|im the admin*|jag är systemadm*|confidential|konfidentiell*|script`;

const absent = `
  borta|frånvarande|sjuk|ledig|semester|föräldraledig*|på plats|svarar inte|inte svarar|svarar ej|ej svarar|svarar aldrig|aldrig svarar|
  svarade inte|inte får tag|får inte tag|får ej tag|ej får tag|inte får kontakt|inte kan|inte nås|nås inte|går inte att nå|
  når inte|inte når|inte är här|inte är där|inte jobbar|inte har tid|slutat|har slutat|away|absent|sick|ill|on leave|off work|
  on vacation|on holiday|not there|not here|not available|unavailable|not in|is out|inte får svar|får inte svar|får inget svar|inte svar|jobbar hemifrån|does not answer|doesn t answer|doesn answer|
  not answering|no answer|not reply|doesn t reply|doesn t respond|not respond*|can t reach|cannot reach|can not reach|not reach|
  don t answer|never answers|no reply|unreachable|has left|quit|left the|inget svar|ingen svarar|nobody answers|no one answers|
  jourtid`;

const ask = `
  vem vänder|vem kan jag vända|vart vänder|vem frågar|vem ska jag fråga|vem kan jag fråga|vem går jag|vem ska jag gå|
  vem kontaktar|vem ska jag kontakta|vem pratar|vem ska jag prata|vem ringer|vem ska jag ringa|vem tar jag|vem tar man|
  vart går jag|vart ska jag|who do i|who should i|who can i|whom do i|whom should i|who to|where do i turn|turn to|
  vem då|i stället|istället|instead|vad gör jag`;

const report = `
  rapportera|rapporterar|rapporterade|rapporteras|anmäl|anmäla|anmäler|anmäls|anmälan|tipsa|lämna in|vart lämnar|var lämnar|
  lämnar jag|lämna en|lämna ett|how do i report|report a|report an|report the|report this|report something|where do i report|
  to report|reporting a|i want to report|säga till|säga till nån|berätta för nån|notify|tell someone|report it|report that|
  report graffiti|report theft|meddela|meddelar|flagga|uppmärksamma|vill framföra|report suspicious|i report|we report|do report|
  request|beställa|beställer|begära|begär|önska|önskar|ansöka`;

const incident = `
  incident*|tillbud*|olyck*|avvikelse*|händelse*|klott*|graffiti|stöld*|stulen|stulet|stulna|stals|snodd*|stolen|stole|theft*|
  stealing|inbrott*|burglar*|break in|broke into|breakin|skadegörelse*|vandal*|skumt|skum|skumma|jätteskumt|misstänkt*|
  mystisk*|konstig*|suspicious|phish*|bluff*|virus|hotfull*|hot|hotet|hotelse*|threat*|trakasser*|harass*|våld|violence|
  nycklar borta|tappat|borttappad*|förlorat|lost|missing key*|lost key*|läcka|leak*|skadad|skadat|injur*|accident*|
  near miss*|trasig*|broken|unlocked|olåst*|obehörig*|intrång*|intruder*|okänd person|okända|stranger*|fallit|halkat|slipped|
  krossad*|smashed|fönsterruta*|rutan|hotad|hotade|hotats|breach|drog*|narkotika|hittade|hittat en|found a|mejl med en länk|
  länk i ett mejl|klickade|clicked`;

const need = `
  behov|behovet|behöver|need a|need new|needs|we need|need an|need some|behövs|behövde|saknar vi lås|larm|larmet|larma|lås|låset|nya lås|
  nytt lås|kamera*|camera*|utbildning*|training|course|utrustning*|equipment|personlarm*|personal alarm*|alarm|alarms|locks|lock|
  brandsläckare|extinguisher*|belysning*|lighting|passersystem|brickor|skydd mot|väktare till|guards|överfallslarm*|kurs|skyltar`;

/** Every hint with its words and phrases. */
export const CUES = {
  personal,
  injection,
  absent,
  ask,
  report,
  incident,
  need,
  question: `säkerhetsfråg*|en fråga|frågor om säkerhet|security question*|a question|safety question*|få råd|ge råd|råd om|advice|idé|förslag|idea`,
  mine: `väntar på mig|väntar mig|att göra|på gång för mig|mina direktiv|mina olästa|mina kallelser|mina möten|mitt nästa möte|my directive*|
    my meeting*|my next meeting|my unread|my pending|my task*|waiting for me|pending for me|obekräftade|okvitterade|
    olästa|ej bekräftade|inte bekräftat|inte kvitterat|inte läst|missat|unacknowledged|not acknowledged|unread|kvittera*|
    bekräfta|har jag fått|har jag några|har jag något möte|har jag nåt möte|har jag nåt|har jag möte|när är mitt|nästa möte för mig|när har jag möte|do i have any|
    when is my|my to do|to do list|mina uppgifter just nu|vad ska jag göra|vad har jag`,
  directives: `direktiv*|styrning*|directive*|steering*`,
  self: `är jag|e jag|am i|sitter jag|ingår jag|tillhör jag|hör jag till|jobbar jag|arbetar jag|do i belong|do i work|i belong|
    min roll|mina roller|mitt uppdrag|mina uppdrag|mitt ansvar|ansvarar jag|har jag för roll|har jag för uppdrag|har jag någon roll|har jag nån roll|har jag uppdrag|
    har jag något uppdrag|har jag nåt uppdrag|vilken roll har jag|vilka roller har jag|vad har jag för|vad är jag|vem är jag|who am i|what am i|my role*|my assignment*|my title|my responsibilit*|i responsible|responsible am i|do i have a role|do i have any role|do i sit|role do i|roles do i|
    uppdrag har jag|roll har jag|roller har jag|ansvar har jag|do i represent|representerar jag|företräder jag|är jag med|
    står jag|am registered|jag registrerad|jag med i|ska jag vara med|jag är ombud för|jag ombud`,
  own: `min enhet|min förvaltning|min avdelning|min arbetsplats|vilken är min|my unit|my department|my workplace|mitt bolag|min bolag`,
  belongs: `tillhör|hör till|ligger under|lyder under|belong|belongs`,
  back: `tillbaka|åter|återkommer|back|return|returns|kommer hem|borta till|hur länge är|how long is|till när|until when`,
  elsewhere: `annanstans|elsewhere|fler uppdrag|andra uppdrag|other roles|other assignments|flera enheter|någon annan enhet|other units|mer än`,
  plan: `säkerhetsplan*|delplan*|delplaner*|security plan*|safety plan*|subplan*|sub plan*|planperiod*|plan period|planen|the plan|plandel*|
    del i planen|delar i planen|planens`,
  revise: `revider*|revise*|revision*|ändra|ändras|ändrar|uppdater*|update*|change|amend`,
  owner: `äger|ägare|owner*|owns|ansvarar för|ansvarig för|håller i|responsible for`,
  mode: `läge|läget|lägen|driftläge*|normalläge*|normala förhållanden|normal conditions|normal mode|operating mode*|mode|krisläge*|
    krig|krigs*|war|kris|krisen|crisis|aktiv*|bedrivs|bedrivas|gäller nu|gäller säkerhetsorg*|särskild organisation|
    särskilda organisation*|special organisation|special organization|säkerhetsorganisationen gäll*|i drift|operates|operate|
|in force|suspended|pausad*|vilande|apply now|applies now|allvarlig händelse|serious event|extraordinär*|extraordinary|höjd beredskap|heightened`,
  when: `när|when|vilka tider|what time|hur länge|how long|vilken tid|vilket datum|date|datum`,
  now: `nu|just nu|now|right now|currently|at the moment|idag|today`,
  hours: `lördagsöppet|söndagsöppet|kvällsöppet|helgöppet|bemannad|bemannat|hur länge svarar|svarar växel*|svarar telefon*|svarar ni|tar ni emot|öppet|öppen|öppna|öppettid*|öppnar|stänger|stängt|stängd|stängda|telefontid*|besökstid*|tider|open|opening|opens|close|closes|closed|hours|
    lunchstängt`,
  phone: `telefon*|ring|ringa|ringer|phone*|call|calls|telephone*|numret|nummer|telefonväxel*|växel|växeln|lines|number`,
  visit: `ligger|postadress*|gata|street|located|besök*|visit*|komma in|komma förbi|reception*|disk|disken|på plats|lokal|lokalen|come in|desk|gatuadress|adress|adressen|address`,
  contact: `kontakta|kontakt|kontaktuppgift*|kontaktinfo*|nå|når|nås|mejl*|mail*|email*|e post*|epost*|e mail|reach|contact|get hold|telefonnummer*|telefonnumret|ringa|ring|nummer|numret|phone*`,
  count: `hur många|hur manga|hur mkt|antal|antalet|how many|number of|count|totalt|total`,
  vacancies: `empty|tomma poster|vakans*|vakant|vakanta|vacanc*|vacant|obesatt*|unfilled|luckor|otillsatt*`,
  vacant: `utan|inte har något|inte har någon|saknar ett|have no|has no|with no|helt utan|står utan|saknar|saknas|vakant|vakanta|vakans*|obesatt*|ej tillsatt*|inte tillsatt*|tillsatt*|tillsatta|utan ombud|lack|lacks|lacking|missing|vacant|vacanc*|
    unfilled|without a|luckor|brist|hål i|inte utsett|inte har utsett|har inget|har inte|har ingen|no rep|no ombud|does not have|don t have|doesn t have|filled|bemannade|inget ombud`,
  which: `vilka|vilken|vilket|which|what units|lista|list|visa alla|show all|alla|samtliga|all|every|some|några|någon enhet|nån enhet|finns det enheter|are there`,
  difference: `skillnad*|skiljer|skilja|difference*|differ|jämför|compare|differs|different|samma sak|samma som|the same|same as|same thing|jämfört|compared|versus|vs|eller är det|kontra`,
  chain: `går en fråga|hamnar en|hamnar frågan|går frågan|går rapporten|går en rapport|går ett behov|går behovet|does a question go|does a need go|does a report go|do questions go|do reports go|do needs go|går frågor|går rapporter|går behov|eskaler*|eskalation*|escalat*|kedja|kedjan|ansvarskedja*|chain|nästa steg|next step|next in line|går vidare till|högre upp|
    further up|above|steget efter|uppåt|beslutsväg*|kontaktväg*|rapporteringsväg*|i vilken ordning|in what order|rangordning|who is next|vem är näst*|vem kommer efter`,
  upward: `lifts|lifted|höjer|för upp|tar upp|takes up|lyfta|lyfts|lyft|raises|raise|bring up|escalates`,
  members: `sitter|ingår|medlem*|ledamot|ledamöter*|deltar|deltagare*|vilka är med|är med i|members|member|sits|participants|who is in|who s in|part of|
    belongs|representer*|represent*|företräd*|plats i|seat*|bemann*`,
  persons: `vilka personer|vilken person|vilka är|vilka e|names of|name of|the name|namnet på|vad heter|heter|innehar`,
  chair: `ordförande*|ordf|leder|chair*|chairs|leads|heads|håller i`,
  meeting: `möte|möten|mötet|mötena|möts|träff|träffen|träffas|träffar|sammanträd*|meet|meets|meeting*|met|ses|samlas|mötestid*|kallelse*|årets möten`,
  last: `senast|senaste|sist|sista|last|previous|förra|latest|tidigare|most recent`,
  manager: `chef|chefen|chefer|chefens|chefs|boss|manager*|enhetschef*|avdelningschef*|rektor|rektorn|verksamhetschef*|head of|förste chef|basar|bas|
    närmaste chef|bestämmer|ansvarig chef|föreståndar*|leder enheten`,
  securityHead: `leder säkerhetsorg*|högst upp i säkerhetsorg*|högst upp i organisationen|runs security|top of the security|boss for security|boss of security|boss over security|chef för säkerhet*|chef över säkerhetsarbet*|security boss|säkerhetsboss*|högst ansvar*|ytterst ansvar*|högsta ansvar*|övergripande ansvar*|
    overall responsib*|ultimately responsib*|in charge of all security|leder säkerhetsarbet*|leads security|leads the security|leder säkerhetsverksamhet*`,
  downward: `ner|ned|nedåt|down|downwards|ut till|når ut|når oss|reach us|ut i verksamhet*|sprids|förmedlas|återförs|återför|förs ut`,
  secure: `om säkerheten|har säkerheten|säkerheten här|about security|about safety|represents security|security here|security at|säkerheten på|säkerheten i|säkerheten hos|säkerheten för|säkerhetsansvarig*|ansvarig för säkerhet*|ansvar för säkerhet*|ansvarar för säkerhet*|ansvarar för trygghet*|ansvarig för trygghet*|sköter säkerhet*|har hand om säkerhet*|
    hand om säkerhet*|jobbar med säkerhet*|arbetar med säkerhet*|håller i säkerhet*|tar hand om säkerhet*|tar säkerhet*|kan säkerhet*|koll på säkerhet*|säkerhetsperson*|
    safety contact|security contact|in charge of security|in charge of safety|responsible for security|responsible for safety|responsible for the security|responsible for the safety|
    takes care of security|handles security|handles safety|looks after security|looks after safety|deals with security|security person|safety person|security guy|security responsible|
    säkerhetssnubbe*|säkerhetskontakt*|följer upp säkerhet*|ger råd och stöd`,
  politics: `politisk*|politiker*|politician*|political*|politically`,
  structure: `ser ut|uppbygg*|uppbyggd|struktur*|structure*|organiserad*|organised|organized|nivåer|levels|organigram*|organisationsschema*|
    organisationen ut|organisation look|översikt*|overview|hierark*|hierarchy|består av|consist*|set up|hur funkar säkerhetsorg*|hur fungerar säkerhetsorg*|who is who|vem är vem|roller finns|roles exist|roles are there|
    vilka roller|which roles|what roles|uppifrån`,
  organisation: `säkerhetsorganisation*|säkerhetsarbete*|trygghetsarbete*|security organi*|safety organi*|security work|safety work|säkerhetsverksamhet*`,
  purpose: `syfte*|purpose|varför finns|varför har|why do we have|why is there|vad är meningen|mål|goal*|aim|aims|point of|till för|what is`,
  documents: `policy|policyn|policies|policydokument*|riktlinje*|styrdokument*|dokument*|guideline*|document*|länkar|links|rutiner|rutindokument`,
  page: `sidan|sida|webb*|webben|hemsida*|web|website|webpage|page|publicer*|publish*|url|länk|länken|link|intranät*|intranet|källa|källan|source|synpunkt*|feedback|kommentera*|comment*|rätta|felaktig*|fel på sidan|aktuell|aktuella|uppdaterad*|senast uppdaterad*|last updated|up to date|inaktuell*|outdated`,
  where: `var|vart|where|adress till|hittar|find`,
  updated: `uppdater*|updated|update|senast ändrad*|aktuell*|up to date|färsk*|inaktuell*|outdated|how old|hur gammal|när gjordes|latest`,
  publisher: `publicerat|publicerad|publicerar|published|publisher|utgivare|vem skrev|skrivit|skrev|ansvarar för sidan|ansvarig för sidan|wrote|author|
    who runs the page|redaktör*|ansvarig utgivare|sköter sidan|vem har gjort|responsible for the page|editor`,
  comment: `synpunkt*|feedback|kommentera*|comment*|rätta|lämna åsikt|felaktig*|rapportera fel|fel på sidan|something is wrong|förbättringsförslag`,
  departments: `förvaltningar|förvaltningarna|departments|nämnder|committees`,
  companies: `bolag|bolagen|bolagens|bolaget|companies|company`,
  units: `enheter|enheterna|units|avdelningar|avdelningarna|arbetsplatser|workplaces|divisions|platser|ombudsplatser|poster|posts`,
  police: `inte är akut|är inte akut|not an emerg*|inte är bråttom|polis|polisen|police|polisanmäl*|114 14|11414|113 13|11313|1177|icke akut*|inte akut*|ej akut*|inte bråttom|non emergency|not urgent|not an emergency|
    jour|jouren|jourtelefon*|vaktbolag*|väktare|väktaren|out of hours|efter arbetstid|utanför kontorstid|after hours|security guard*|polisnummer*`,
  sos: `112|nödnummer*|sos alarm|sos|emergency number|nödsamtal|larmnummer*|emergency call`,
  duties: `gör|göra|uppgift*|arbetsuppgift*|uppdrag|uppdraget|innebär|ansvar|ansvarar för vad|ansvarsområd*|jobb|jobba med|rollen|what does|what do|does do|duty|duties|task*|responsibilit*|
    job|the role of|role mean|role description|beskriv*|förklara|explain|describe|förväntas|expected|befogenhet*|mandat`,
  appoint: `utser|utses|utsedd av|utse|tillsätter|tillsätts|väljer|väljs|appoint*|chosen|chooses|elects|elected|assigned by|vem bestämmer vem`,
  reportsTo: `chef över|chef åt|boss över|boss of the|lyder|närmast över|ovanför|above the|närmaste chef till|rapporterar|rapportera till|rapporterar till|reports to|report to|answers to|answerable|lyder under|svarar inför|underställd*`,
  meaning: `vad är|vad betyder|vad innebär|vad menas|vad står|what is|what s|what are|what does|whats|meaning|mean|means|betyder|innebär|förklara|define|definition*|
    definiera|explain|stands for|står för|förkortning*|abbreviation*|begrepp*|va är|va e|vad e|vad avses|lag|law|which act|vilken lag|menar ni med`,
  thanks: `tack|tackar|thanks|thank you|thx|tackar så mycket|toppen|perfekt|super|bra jobbat|great|awesome|perfect|schysst|grym|grymt|bäst|duktig|najs|nice|cool|kanon|snyggt|fint|
    härligt|underbart|good job|well done|good bot|bra svar|älskar dig|love you|you rock|fantastisk*|amazing|brilliant|kul|
    ha det bra|ha det|hej då|hejdå|bye|goodbye|see you|vi ses|god natt|trevlig helg|haha|lol|ok|okej|okay`,
  languages: `engelska|english|svenska|swedish|språk|language*|speak|pratar du|talar du|förstår du|do you understand|finska|arabiska`,
  bot: `vem är du|who are you|vad är du|what are you|är du en|are you a|are you human|är du människa|robot|bot|chatbot|vem har gjort dig|who made you|hur mår du|how are you|
    vad heter du|your name|hur är läget|läget med dig|are you ai|är du ai|chatgpt|copilot`,
  followUp: `och på|och för|och hos|och i|och vid|och inom|o på|o för|o hos|men på|då på|what about|how about|and at|and for|and in|and the|och då|då då|samma för|samma fråga|same for|och vad|och vem|och när|och hur|och var|och om|
    and what|and who|and when|and how|and if`,
  pronoun: `hon|han|hen|henne|honom|hens|hennes|hans|de|dem|dom|deras|she|he|her|him|his|their|they|them|där|dit|there|den|det|denna|denne|densamma|den där|sån|sånt|en sån|
    ett sånt|sådan|sådant|that|it|those|this person|personen|vederbörande|förvaltningen|den enheten|samma|gruppen|rollen|enheten`,
} as const;

/** One hint. */
export type Cue = keyof typeof CUES;
