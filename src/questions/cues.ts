/**
`*` stands for any ending. No name of a unit, role, group or

 */

const absent = `
  inte svarar|ledig idag|ledig denna|borta till|är borta|är ledig|är sjuk|går att nå|inte går att nå|varken|
  bortrest*|sjukt|sjuka|otillgänglig*|upptagen|upptagna|tjänstledig*|pappaledig*|mammaledig*|tjänsteresa|out sick|off sick|off today|on maternity|on parental|on holidays|gör inget|gör ingenting|inget händer|ingenting händer|inte händer|nothing happens|nothing happened|does nothing|does not know|doesn t know|doesn know|inte vet|vet inte svaret|inte hjälper|hjälper inte|no response|inte svarat|har inte svarat|ringt och ringt|hör inte av|hör av sig|not around|not at work|not responding|struntar|inte återkommer|återkommer inte|inte kommit|slutade|has quit|has gone|is gone|not working today|går inte att få tag|inte i tjänst|inte längre|gått i pension|retired|jobbar inte|jobbar ej|inte jobba|unable to|ignores|can t help|cannot help|can t get hold|cannot get hold|can t get through|could not reach|couldn t reach|
  sjukskriven|sjukskrivna|förhindrad|förhindrade|inte går att få|att få tag på|borta|frånvarande|sjuk|ledig|semester|föräldraledig*|på plats|svarar inte|inte svarar|svarar ej|ej svarar|svarar aldrig|aldrig svarar|
  svarade inte|inte får tag|får inte tag|får ej tag|ej får tag|inte får kontakt|inte kan|inte nås|nås inte|går inte att nå|
  når inte|inte når|inte är här|inte är där|inte jobbar|inte har tid|slutat|har slutat|away|absent|sick|ill|on leave|off work|
  on vacation|on holiday|not there|not here|not available|unavailable|not in|is out|inte får svar|får inte svar|får inget svar|inte svar|jobbar hemifrån|does not answer|isn answering|isn there|isn here|isn in|isn available|isn replying|isn picking up|doesn t answer|doesn answer|
  not answering|no answer|not reply|doesn t reply|doesn t respond|not respond*|can t reach|cannot reach|can not reach|not reach|
  don t answer|never answers|no reply|unreachable|has left|quit|left the|inget svar|ingen svarar|nobody answers|no one answers|
  jourtid|not at work|not in today|not at the office|inte på jobbet|inte i tjänst|är inte inne|inte inne|går att nå|tjänstledig*|borta hela|på kurs|hemma med sjukt barn|vabbar|vab|off sick|home sick|on parental leave`;

const ask = `
  vem ska mina|vem ska våra|vem ska de|ska de gå till|vem ska personalen|who should my|who should our|who do my|
  do i ask|do we ask|i ask about|ask about|kan jag fråga|ska jag fråga|ska vi fråga|
    where do i go|who do i go to|where can i go|who can i go to|
  vem tar över|vem tar man|vem tar vid|tar det med|who handles it|who takes over|who covers|who else|now who|vem annars|vem mer|annars|kan jag gå|jag gå till|gå till då|att gå till|går vi till|kan jag vända|kan vi vända|gå direkt|go to|go instead|vad händer då|reserv|vem gäller|do we ask|who do we|who can we|should we|whom do we|do i tell|do we tell|should i tell|vem frågar|frågar vi|vem säger|säger jag till|säger vi till|vem kan vi|vem ska vi|vart kan|vart ska|tar emot|vem tar hand|what do i do|what do we do|what should i do|what should we do|vad ska jag göra|vad ska vi göra|vad gör vi|hur gör jag|hur gör vi|hur gör man|where do we|where can i|prata med då|ringer man|pratar man|
  vem vänder|vem kan jag vända|vart vänder|vem frågar|vem ska jag fråga|vem kan jag fråga|vem går jag|vem ska jag gå|
  vem kontaktar|vem ska jag kontakta|vem pratar|vem ska jag prata|vem ringer|vem ska jag ringa|vem tar jag|vem tar man|
  vart går jag|vart ska jag|who do i|who should i|who can i|whom do i|whom should i|who to|where do i turn|turn to|
  vem då|i stället|istället|instead|vad gör jag`;

const report = `
  vem berättar jag|berättar jag|vem säger jag|who do i tell|who should i tell|who should know|vem ska veta|
  rapportera|rapporterar|rapporterade|rapporteras|anmäl|anmäla|anmäler|anmäls|anmälan|tipsa|lämna in|vart lämnar|var lämnar|
  lämnar jag|lämna en|lämna ett|how do i report|report a|report an|report the|report this|report something|where do i report|
  to report|reporting a|i want to report|säga till|säga till nån|berätta för nån|notify|tell someone|report it|report that|
  report graffiti|report theft|meddela|meddelar|flagga|uppmärksamma|vill framföra|report suspicious|i report|we report|do report|
  request|beställa|beställer|begära|begär|önska|önskar|ansöka`;

const incident = `
  dodgy|sketchy|lurt|lurigt|scammer*|
  weird mail|weird email|strange mail|strange email|odd email|skumt mejl|skumt mail|skumt sms|konstigt mejl|konstigt sms|fake email|falskt mejl|strange link|konstig länk|asking for my|asks for my|nätfiske*|halkade|halkar|snubbla*|tripped|fell|nästan ramlat|ramlade|ramlat|
  stulit|stulna|stjäl*|stal|snattat|snatteri|rånad*|rån|krossat*|sönder|slagit sönder|sabotage*|saboterat|förstört|förstörd*|vandaliserat|obehörigt|spam|skräppost|bedrägeri*|fraud*|scam*|ransomware|hackad*|hackat|hacked|dataintrång*|personuppgiftsincident*|hemligt dokument|brottslig*|brott|crime|utbrott|aggressiv*|aggressive|stökig*|trespass*|olovlig*|oro|orolig*|worried|farligt|dangerous|hazard*|fara|brandrisk|fire hazard|halkrisk|risk|risker|risks|brister|osäkert|otryggt|unsafe|insecure|tailgat*|nära ögat|kunde ha gått illa|nästan olycka|almost got hurt|close call|händelserapport*|incidentrapport*|
  falsklarm*|false alarm*|incident*|tillbud*|olyck*|avvikelse*|händelse*|klott*|graffiti|stöld*|stulen|stulet|stulna|stals|snodd*|stolen|stole|theft*|
  stealing|inbrott*|burglar*|break in|broke into|breakin|skadegörelse*|vandal*|skumt|skum|skumma|jätteskumt|misstänkt*|
  mystisk*|konstig*|suspicious|phish*|bluff*|virus|hotfull*|hot|hotet|hotelse*|threat*|trakasser*|harass*|våld|violence|
  nycklar borta|missing key*|lost key*|läcka|leak*|skadad|skadat|injur*|accident*|
  near miss*|unlocked|olåst*|obehörig*|intrång*|intruder*|okänd person|okända|stranger*|fallit|halkat|slipped|
  krossad*|smashed|fönsterruta*|rutan|hotad|hotade|hotats|breach|drog*|narkotika|mejl med en länk|
  länk i ett mejl|klickade|clicked`;

const need = `
  kameror|fler vakter|ordningsvakt*|utbildas|utbilda|önskemål|önskar|förfrågan|skulle vilja ha|vill ha utbildning|vill ha kurs|get trained|trained|courses|trainings|brandskydd|staket|grindar|galler|lampor|lampa|låscylinder|nycklar till|nya nycklar|passerkort|inpassering*|säkerhetsutrustning*|skalskydd*|fence|safety equipment|security equipment|hjärtstartare*|defibrillator*|
  behov|behovet|behöver|need a|need new|needs|we need|need an|need some|behövs|behövde|saknar vi lås|larm|larmet|larma|lås|låset|nya lås|
  nytt lås|kamera*|camera*|utbildning*|training|course|utrustning*|equipment|personlarm*|personal alarm*|alarm|alarms|locks|lock|
  brandsläckare|extinguisher*|belysning*|lighting|passersystem|brickor|skydd mot|väktare till|guards|överfallslarm*|kurs|skyltar`;

/** Every hint with its words and phrases. */
export const CUES = {
  absent,
  ask,
  report,
  incident,
  need,
  question: `förslag|suggestion*|suggest|fråga om säkerhet*|fråga som rör|fråga kring|funderingar|fundering|undrar över|ställa en fråga|ställa frågor|ask a question|ask questions|have a question|råda|rådgivning|diskutera|question about|questions about|
    säkerhetsfråg*|en fråga|frågor om säkerhet|security question*|a question|safety question*|få råd|ge råd|råd om|advice|idé|förslag|idea`,
  mine: `har jag något att|har jag nåt att|behöver jag göra|ska jag kvittera|jag kvittera|måste jag göra|för mig att|kallad till|kallats till|kallad|jag kallad|am i invited|invited to|i been invited|svarat på kallelsen|svarat på|have i answered|have i replied|do i have a meeting|do i have meetings|any meetings for me|any directives for me|directives for me|meetings for me|direktiv för mig|möten för mig|direktiv till mig|jag fått|jag missat|need to acknowledge|to acknowledge|have to acknowledge|must acknowledge|i need to do|should i do|i have to do|on my plate|in my inbox|i missed|have i missed|visa mina|show my|sent to me|skickats till mig|skickat till mig|kommit till mig|mitt möte|min kallelse|mina kallelser|mina ärenden|mitt direktiv|mina påminnelser|direktivet jag|my invitation*|my reminders|mitt kommande|mina kommande|my upcoming|my schedule|mitt schema|försenad med|am i late|overdue|
    väntar på mig|väntar mig|att göra|på gång för mig|mina direktiv|mina olästa|mina kallelser|mina möten|mitt nästa möte|my directive*|
    my meeting*|my next meeting|my unread|my pending|my task*|waiting for me|pending for me|obekräftade|okvitterade|
    olästa|ej bekräftade|inte bekräftat|inte kvitterat|inte läst|missat|unacknowledged|not acknowledged|unread|kvittera*|
    bekräfta|har jag fått|har jag några|har jag något möte|har jag nåt möte|har jag nåt|har jag möte|när är mitt|nästa möte för mig|när har jag möte|do i have any|
    when is my|my to do|to do list|mina uppgifter just nu|vad ska jag göra|vad har jag`,
  directives: `direktiv*|styrning*|directive*|steering*`,
  self: `har jag själv|jag själv|är jag chef|jag chef för|do i manage|am i the manager|do i have any assignment|do i have an assignment|do i hold|
    är det jag|det jag som|is it me|am i the|är det mig|hör jag hemma|
    är jag|e jag|am i|sitter jag|ingår jag|tillhör jag|hör jag till|jobbar jag|arbetar jag|do i belong|do i work|i belong|
    min roll|mina roller|mitt uppdrag|mina uppdrag|mitt ansvar|ansvarar jag|har jag för roll|har jag för uppdrag|har jag någon roll|har jag nån roll|har jag uppdrag|
    har jag något uppdrag|har jag nåt uppdrag|vilken roll har jag|vilka roller har jag|vad har jag för|vad är jag|vem är jag|who am i|what am i|my role*|my assignment*|my title|my responsibilit*|i responsible|responsible am i|do i have a role|do i have any role|do i sit|role do i|roles do i|
    uppdrag har jag|roll har jag|roller har jag|ansvar har jag|do i represent|representerar jag|företräder jag|är jag med|
    står jag|am registered|jag registrerad|jag med i|ska jag vara med|jag är ombud för|jag ombud`,
  own: `min enhet|min förvaltning|min avdelning|min arbetsplats|vilken är min|my unit|my department|my workplace|mitt bolag|min bolag`,
  belongs: `till vilken|till vilket|vilken förvaltning hör|vilken sektor hör|vilket bolag hör|part of which|
    hör jag till|tillhör jag|do i belong|tillhör|hör till|ligger under|lyder under|belong|belongs`,
  back: `tillbaka|åter|återkommer|back|return|returns|kommer hem|borta till|hur länge är|how long is|till när|until when`,
  elsewhere: `annanstans|elsewhere|fler uppdrag|andra uppdrag|other roles|other assignments|flera enheter|någon annan enhet|other units|mer än`,
  plan: `plan|planer|planerna|sub plans|part plan*|
    säkerhetsplan*|delplan*|delplaner*|security plan*|safety plan*|subplan*|sub plan*|planperiod*|plan period|planen|the plan|plandel*|
    del i planen|delar i planen|planens`,
  revise: `revider*|revise*|revision*|ändra|ändras|ändrar|uppdater*|update*|change|amend`,
  owner: `äger|ägare|owner*|owns|ansvarar för|ansvarig för|håller i|responsible for`,
  mode: `läge|läget|lägen|driftläge*|normalläge*|normala förhållanden|normal conditions|normal mode|operating mode*|mode|krisläge*|
    krig|krigs*|war|kris|krisen|crisis|aktiv*|bedrivs|bedrivas|gäller nu|gäller säkerhetsorg*|särskild organisation|
    särskilda organisation*|special organisation|special organization|säkerhetsorganisationen gäll*|i drift|operates|operate|
|in force|suspended|pausad*|vilande|apply now|applies now|allvarlig händelse|serious event|extraordinär*|extraordinary|höjd beredskap|heightened`,
  when: `i höst|i vår|i vinter|i sommar|under hösten|under våren|this autumn|this spring|this fall|this winter|this summer|in the autumn|in the spring|nästa gång|next time|framöver|coming up|planerad|planerade|inplanerad|inplanerade|
    när|when|vilka tider|what time|hur länge|how long|vilken tid|vilket datum|date|datum`,
  now: `nu|just nu|now|right now|currently|at the moment|idag|today`,
  secretary: `sekreterare*|secretary|secretaries|secretarial|protokoll*|för anteckningar|minnesanteckningar|takes notes|takes the notes|take the notes|take notes|takes the minutes|minutes`,
  needed: `måste|krävs|krav|obligatorisk*|behöver|ska varje|ska ha|ska en|ska ett|skall|per enhet|varje enhet|per department|per unit|must|required|require*|mandatory|compulsory|have to|need to|needs to|need a|need an|should each|should every|every unit|each unit|per förvaltning|undantag*|exempt*|slipper`,
  hours: `öppettiderna|är det nån på plats|ta emot besök|besökare emot|drop in|closing|kan man komma|får man komma|kan jag komma|komma förbi|komma in|come by|drop by|stop by|come in|helgöppet|någon där|somebody there|anyone there|svarar nån|
    lördagsöppet|söndagsöppet|kvällsöppet|helgöppet|bemannad|bemannat|hur länge svarar|svarar växel*|svarar telefon*|svarar ni|tar ni emot|öppet|öppen|öppna|öppettid*|öppnar|stänger|stängt|stängd|stängda|telefontid*|besökstid*|tider|open|opening|opens|close|closes|closed|hours|
    lunchstängt`,
  phone: `telefon*|ring|ringa|ringer|phone*|call|calls|telephone*|numret|nummer|telefonväxel*|växel|växeln|lines|number`,
  visit: `ligger|postadress*|gata|street|located|besök*|visit*|komma in|komma förbi|reception*|disk|disken|på plats|lokal|lokalen|come in|desk|gatuadress|adress|adressen|address`,
  contact: `nr|tfn|tel|mobilnr|telnr|mobil|kontakta|kontakt|kontaktuppgift*|kontaktinfo*|nå|når|nås|mejl*|mail*|email*|e post*|epost*|e mail|reach|contact|get hold|telefonnummer*|telefonnumret|ringa|ring|nummer|numret|phone*`,
  count: `hur många|hur manga|hur mkt|antal|antalet|how many|number of|count|totalt|total`,
  vacancies: `empty|tomma poster|vakans*|vakant|vakanta|vacanc*|vacant|obesatt*|unfilled|luckor|otillsatt*`,
  vacant: `fattas|fattar|behöver fyllas|behöver tillsättas|unstaffed|empty|står tomma|står tomt|obemannad*|lediga uppdrag|not filled|
    utan|inte har något|inte har någon|saknar ett|have no|has no|with no|helt utan|står utan|saknar|saknas|vakant|vakanta|vakans*|obesatt*|ej tillsatt*|inte tillsatt*|tillsatt*|tillsatta|utan ombud|lack|lacks|lacking|missing|vacant|vacanc*|
    unfilled|without a|luckor|brist|hål i|inte utsett|inte har utsett|har inget|har inte|har ingen|no rep|no ombud|does not have|don t have|doesn t have|filled|bemannade|inget ombud`,
  which: `någon förvaltning|nån förvaltning|något bolag|nåt bolag|någon avdelning|nån avdelning|någon skola|nån skola|any department|any unit|any company|any workplace|någon arbetsplats|nån arbetsplats|
    vilka|vilken|vilket|which|what units|lista|list|visa alla|show all|alla|samtliga|all|every|some|några|någon enhet|nån enhet|finns det enheter|are there`,
  difference: `samma grej|samma person|likadan*|olika|identical|equal|en och samma|inte detsamma|detsamma|
    skillnad*|skiljer|skilja|difference*|differ|jämför|compare|differs|different|samma sak|samma som|the same|same as|same thing|jämfört|compared|versus|vs|eller är det|kontra`,
  chain: `näst på tur|next in turn|på tur|above him|above her|över honom|över henne|ovanför honom|ovanför henne|
    hur långt upp|går vidare|skickas vidare|förs vidare|tas vidare|lyfts vidare|vidare till|further to|passed on|pass on|passes on|path for|path of|path from|up the line|up the chain|up to the top|goes after|end up|ends up|hamnar|steget ovanför|steg ovanför|steget över|steg över|nästa instans|nästa nivå|next level|next person|next up|one step up|ett steg upp|line of command|vilken väg går|vägen upp|turordning*|efter ombudet|efter handläggaren|ovanför mig|over me|above me|till ledningen|till högsta ledningen|to management|to the management|to senior management|
    går en fråga|hamnar en|hamnar frågan|går frågan|går rapporten|går en rapport|går ett behov|går behovet|does a question go|does a need go|does a report go|do questions go|do reports go|do needs go|går frågor|går rapporter|går behov|eskaler*|eskalation*|escalat*|kedja|kedjan|ansvarskedja*|chain|nästa steg|next step|next in line|går vidare till|högre upp|
    further up|above|steget efter|uppåt|beslutsväg*|kontaktväg*|rapporteringsväg*|i vilken ordning|in what order|rangordning|who is next|vem är näst*|vem kommer efter`,
  upward: `lyfter|lyfte|höjs|eskalerar|
    för fram|föra upp|föra fram|föra vidare|skickar upp|lyfta upp|bring up|brings up|tas upp|takes upwards|forwards|
    lifts|lifted|höjer|för upp|tar upp|takes up|lyfta|lyfts|lyft|raises|raise|bring up|escalates`,
  members: `sitter|ingår|medlem*|ledamot|ledamöter*|deltar|deltagare*|vilka är med|är med i|members|member|sits|participants|who is in|who s in|part of|
    belongs|representer*|represent*|företräd*|plats i|seat*|bemann*`,
  persons: `vilka personer|vilken person|vilka är|vilka e|names of|name of|the name|namnet på|vad heter|heter|innehar`,
  chair: `ordförande*|ordf|leder|chair*|chairs|leads|heads|håller i`,
  meeting: `agenda*|dagordning*|kalender*|calendar|mötesplan*|mötesdatum|schema|schedule|invited|kallad|kallad*|ombudsträff*|träffar vi|möter|
    möte|möten|mötet|mötena|möts|träff|träffen|träffas|träffar|sammanträd*|meet|meets|meeting*|met|ses|samlas|mötestid*|kallelse*|årets möten`,
  last: `senast|senaste|sist|sista|last|previous|förra|latest|tidigare|most recent`,
  manager: `direktör|direktören|vd|vdn|verkställande direktör|managing director|ceo|chef|chefen|chefer|chefens|chefs|boss|manager*|enhetschef*|avdelningschef*|rektor|rektorn|verksamhetschef*|head of|förste chef|basar|bas|
    närmaste chef|bestämmer|ansvarig chef|föreståndar*|leder enheten`,
  securityHead: `head of security|head of safety|head of the security|chief of security|security chief|security head|högst i|högst upp|överst|at the top|top person|ytterst|yttersta|slutligt ansvar|slutgiltigt ansvar|ansvarar ytterst|mest att säga till|highest|in charge of security for|
    leder säkerhetsorg*|högst upp i säkerhetsorg*|högst upp i organisationen|runs security|top of the security|boss for security|boss of security|boss over security|chef för säkerhet*|chef över säkerhetsarbet*|security boss|säkerhetsboss*|högst ansvar*|ytterst ansvar*|högsta ansvar*|övergripande ansvar*|
    overall responsib*|ultimately responsib*|in charge of all security|leder säkerhetsarbet*|leads security|leads the security|leder säkerhetsverksamhet*`,
  downward: `directives back|back to the|tillbaka till|får vi veta|får vi reda|får reda på|får man veta|får vi information|informeras vi|informerar oss|når ut|når fram|reach the units|get down|come down|comes down|trickle*|cascade*|passed down|find out about|learn about|get to know|hear about|
    ner|ned|nedåt|down|downwards|ut till|når ut|når oss|reach us|ut i verksamhet*|sprids|förmedlas|återförs|återför|förs ut`,
  secure: `är kontakt|är kontakten|är kontaktperson|lokala kontakten|vår kontakt|vår kontaktperson|om säkerheten|har säkerheten|säkerheten här|about security|about safety|represents security|security here|security at|säkerheten på|säkerheten i|säkerheten hos|säkerheten för|säkerhetsansvarig*|ansvarig för säkerhet*|ansvar för säkerhet*|ansvarar för säkerhet*|ansvarar för trygghet*|ansvarig för trygghet*|sköter säkerhet*|har hand om säkerhet*|
    hand om säkerhet*|jobbar med säkerhet*|arbetar med säkerhet*|håller i säkerhet*|tar hand om säkerhet*|tar säkerhet*|kan säkerhet*|koll på säkerhet*|säkerhetsperson*|
    safety contact|security contact|in charge of security|in charge of safety|responsible for security|responsible for safety|responsible for the security|responsible for the safety|
    takes care of security|handles security|handles safety|looks after security|looks after safety|deals with security|security person|safety person|security guy|security responsible|
    säkerhetssnubbe*|säkerhetskontakt*|följer upp säkerhet*|ger råd och stöd`,
  politics: `vilken nämnd|vilka nämnder|which committee|which board|förtroendevald*|elected politician*|which politic*|
    politisk*|politiker*|politician*|political*|politically`,
  structure: `walk me through|top to bottom|uppifrån och ner|från topp|topp till tå|hänger|
    rita|rita upp|draw|skiss*|diagram|org chart|orgschema|organisation chart|organization chart|hierarkin|hänger ihop|hänger det ihop|who does what|vem gör vad|roller har vi|roller har ni|inblandade|
    ser ut|uppbygg*|uppbyggd|struktur*|structure*|organiserad*|organised|organized|nivåer|levels|organigram*|organisationsschema*|
    organisationen ut|organisation look|översikt*|overview|hierark*|hierarchy|består av|consist*|set up|hur funkar säkerhetsorg*|hur fungerar säkerhetsorg*|who is who|vem är vem|roller finns|roles exist|roles are there|
    vilka roller|which roles|what roles|uppifrån`,
  organisation: `trygghetsorganisation*|säkerhetsorg|trygghetsorg|säkorg*|
    this organi*|den här organisationen|denna organisation|er organisation|eran organisation|hela organisationen|jobbar kommunen med säkerhet|arbetar kommunen med säkerhet|work with security|works with security|work with safety|our organi*|
    säkerhetsorganisation*|säkerhetsarbete*|trygghetsarbete*|security organi*|safety organi*|security work|safety work|säkerhetsverksamhet*`,
  purpose: `syfte*|purpose|varför finns|varför har|why do we have|why is there|vad är meningen|mål|goal*|aim|aims|point of|till för|what is`,
  documents: `policy*|policyer|riktlinj*|styrande dokument|
    policy|policyn|policies|policydokument*|riktlinje*|styrdokument*|dokument*|guideline*|document*|länkar|links|rutiner|rutindokument`,
  page: `stavfel*|står fel|page is wrong|wrong on|error on|innehållet|texten|webbadress*|webbplats*|hittar jag informationen|var kan jag läsa|läsa mer|läser jag mer|where can i read|read more|mer information|more information|more info|mer info|
    sidan|sida|webb*|webben|hemsida*|web|website|webpage|page|publicer*|publish*|url|länk|länken|link|intranät*|intranet|källa|källan|source|synpunkt*|feedback|kommentera*|comment*|rätta|felaktig*|fel på sidan|aktuell|aktuella|uppdaterad*|senast uppdaterad*|last updated|up to date|inaktuell*|outdated`,
  where: `var|vart|where|adress till|hittar|find`,
  updated: `hur gammal|how old|inaktuell*|aktuellt|senaste ändring*|last changed|last modified|ändrades|changed last|färskt|recent|
    uppdater*|updated|update|senast ändrad*|aktuell*|up to date|färsk*|inaktuell*|outdated|how old|hur gammal|när gjordes|latest`,
  publisher: `innehållet på|innehåll på|content of the page|content on the page|contents of the page|responsible for the content|ansvarar för innehållet|ansvarig för innehållet|ansvarar för texten|vem står bakom|lagt ut|lagt upp|posted|put up|who maintains|maintains the|underhåller|uppdaterar sidan|who updates|
    publicerat|publicerad|publicerar|published|publisher|utgivare|vem skrev|skrivit|skrev|ansvarar för sidan|ansvarig för sidan|wrote|author|
    who runs the page|redaktör*|ansvarig utgivare|sköter sidan|vem har gjort|responsible for the page|editor`,
  comment: `page is wrong|wrong on|är fel|stämmer inte|stämmer ej|inte stämmer|not correct|incorrect|error on|errors on|mistake|mistakes|fel uppgift*|fel namn|fel nummer|fel information|fel info|wrong name|wrong number|wrong information|står fel|felaktigt|skriver fel|typo|stavfel*|hittat ett fel|hittat fel|found an error|found a mistake|
    synpunkt*|feedback|kommentera*|comment*|rätta|lämna åsikt|felaktig*|rapportera fel|fel på sidan|something is wrong|förbättringsförslag`,
  departments: `förvaltningar|förvaltningarna|departments|nämnder|committees`,
  companies: `bolag|bolagen|bolagens|bolaget|companies|company`,
  units: `enheter|enheterna|units|avdelningar|avdelningarna|arbetsplatser|workplaces|divisions|platser|ombudsplatser|poster|posts`,
  police: `inte är akut|är inte akut|not an emerg*|inte är bråttom|polis|polisen|police|polisanmäl*|114 14|11414|113 13|11313|1177|icke akut*|inte akut*|ej akut*|inte bråttom|non emergency|not urgent|not an emergency|
    jour|jouren|jourtelefon*|vaktbolag*|väktare|väktaren|out of hours|efter arbetstid|utanför kontorstid|after hours|security guard*|polisnummer*`,
  sos: `112|nödnummer*|sos alarm|sos|emergency number|nödsamtal|larmnummer*|emergency call`,
  duties: `nivå|nivån|level|expectation*|bra för|till för|
    gör|göra|uppgift*|arbetsuppgift*|uppdrag|uppdraget|innebär|ansvar|ansvarar för vad|ansvarsområd*|jobb|jobba med|rollen|what does|what do|does do|duty|duties|task*|responsibilit*|
    job|the role of|role mean|role description|beskriv*|förklara|explain|describe|förväntas|expected|befogenhet*|mandat`,
  appoint: `bestämmer vem som blir|hur blir man|hur blir jag|vem kan bli|vem får bli|kan jag bli|how do i become|how to become|who can become|bli utsedd|become a|
    utser|utses|utsedd av|utse|tillsätter|tillsätts|väljer|väljs|appoint|appoints|appointed by|who appointed|are appointed|get appointed|gets appointed|being appointed|appointing|appointment|chooses|elects|assigned by|vem bestämmer vem`,
  reportsTo: `står över|är över|överordnad*|superior|superiors|supervisor*|supervises|answer to|answering to|linjechef*|i linjen|svarar under|sorterar under|line manager|reporting to|underordnad*|
    chef över|chef åt|boss över|boss of the|lyder|närmast över|ovanför|above the|närmaste chef till|rapporterar|rapportera till|rapporterar till|reports to|report to|answers to|answerable|lyder under|svarar inför|underställd*`,
  meaning: `vad är|vad betyder|vad innebär|vad menas|vad står|what is|what s|what are|what does|whats|meaning|mean|means|betyder|innebär|förklara|define|definition*|
    definiera|explain|stands for|står för|förkortning*|abbreviation*|begrepp*|va är|va e|vad e|vad avses|lag|law|which act|vilken lag|menar ni med`,
  thanks: `ha en bra|ha en fin|ha en trevlig|have a nice|have a good|have a great|jaha|jasså|aha|jo|jaså|mm|hmm|cheers|ta care|much appreciated|uppskatt*|kram|puss|hahaha|hehe|skojar bara|nej tack|no thanks|inget mer|det var allt|that s all|that is all|bra så|
    tack|tackar|thanks|thank you|thx|tackar så mycket|toppen|perfekt|super|bra jobbat|great|awesome|perfect|schysst|grym|grymt|bäst|duktig|najs|nice|cool|kanon|snyggt|fint|
    härligt|underbart|good job|well done|good bot|bra svar|älskar dig|love you|you rock|fantastisk*|amazing|brilliant|kul|
    ha det bra|ha det|hej då|hejdå|bye|goodbye|see you|vi ses|god natt|trevlig helg|haha|lol|ok|okej|okay`,
  languages: `engelska|english|svenska|swedish|språk|language*|speak|pratar du|talar du|förstår du|do you understand|finska|arabiska`,
  bot: `vem är du|who are you|vad är du|what are you|är du en|are you a|are you human|är du människa|robot|bot|chatbot|vem har gjort dig|who made you|hur mår du|how are you|
    vad heter du|your name|hur är läget|läget med dig|are you ai|är du ai|chatgpt|copilot`,
  crisis: `kris|krisen|kriser|crisis|crises|krig|kriget|krigs*|war|wartime|allvarlig händelse|allvarliga händelser|serious event*|serious incident*|extraordinär*|extraordinary|höjd beredskap|heightened|stabsläge*|krisläge*|katastrof*|disaster*`,
  applies: `igång|i gång|active|in operation|in effect|bedrivs|bedriver|bedrivas|inställd*|suspended|gäller|applies|apply|paus|pausas|verksam|läggs ner|kvar|finns kvar|still|upphör*|running`,
  age: `hur gammal|hur gamla|how old`,
  source: `källa|källan|källor|source|sources|kommer informationen|kommer uppgifterna|informationen ifrån|informationen från|uppgifterna ifrån|uppgifterna från|får du informationen|får du din|får du dina|your information|information from|info from|information come|varifrån|hur vet du|vet du det|how do you know|var har du fått|hämtar du|bygger svaren|bygger dina|dina uppgifter|your data|data come*|svaren ifrån|svaren från`,
  pageSays: `står det på sidan|står det nåt på|står det något på|står på sidan|står det nåt om|står det något om|står det om|page say|page says|sidan säger|säger sidan|on the page about|nämns|mentioned|page mention*|nämner|finns det nåt på sidan|finns det något på sidan|anything on the page|något på sidan|nåt på sidan`,
  mishap: `trasig*|broken|broke|funkar inte|fungerar inte|not working|doesn t work|tappat|tappade|borttappad*|tappar|förlorat|förlorade|lost|kvarglömd*|glömt|hittade|hittat|found|rutan|saknas|försvunnit|försvunnen|borta|disappeared|gone|öppen|olåst|stod öppen`,
  guarded: `dörr*|door*|fönster*|fönstret|window*|grind*|gate|gates|staket*|fence*|nyckel*|nycklar*|key|keys|keycard*|badge*|passerkort*|tagg|taggen|brickan|bricka|id kort|idkort|tjänstekort*|legitimation|fob|fobs|lås*|lock|locks|larm*|alarm*|kamera*|camera*|belysning*|lighting|brandsläckare*|extinguisher*|utrymningsväg*|nödutgång*|emergency exit*|brandvarnare|brandlarm*|fire alarm*|ruta|rutan|usb*|konfidentiellt|sekretess*|väska|plånbok`,
  onward: `vänder sig|goes to|turns to|
    vidare|further|onwards|onward|upwards|till högre|förs|skickas|passes|pass`,
  decisions: `beslut*|decision*|decided|decides|råd|information från|news|nyheter|nytt från`,
  top: `ledningen|koncernledning*|management|top group|toppen|the top|högsta ledning*|executive*|kommunledning*|directors|leadership|ledningsgrupp*`,
  carry: `brings|bring|takes|take|tar|för|föra|carries|carry|skickar|sends|send|går|gå|get|gets|reach|reaches|når|nå|kommer fram|talar|presenterar|presents|framför`,
  waiting: `väntar på mig|väntar mig|på gång för mig|mina direktiv|mina olästa|mina kallelser|mina möten|mitt nästa möte|my directive*|my meeting*|my next meeting|my unread|my pending|my task*|waiting for me|waits for me|pending for me|har jag något att|har jag nåt att|har jag några att|behöver jag göra|jag kvittera|kallad till|jag kallad|jag inbjuden|am i invited|i been invited|kallelsen|min kallelse|my invitation*|directives for me|meetings for me|direktiv för mig|möten för mig|direktiv till mig|direktiv jag fått|direktiv har jag|directives do i have|directives have i|jag missat|i missed|need to acknowledge|have to acknowledge|must acknowledge|i acknowledge|have to confirm|need to confirm|måste jag bekräfta|behöver bekräfta|ska bekräfta|jag bekräfta|my to do|to do list|att göra lista|i need to do|i have to do|on my plate|visa mina uppgifter|mina uppgifter just nu|mina ärenden|my cases|skickats till mig|skickat till mig|sent to me|kommit till mig|mina påminnelser|my reminders|my upcoming|mina kommande|mitt kommande|do i have a meeting|do i have meetings|do i have any meeting*|have any meetings|har jag möte|har jag något möte|har jag nåt möte|har jag några möten|möten har jag|meetings do i have|meetings have i|möten är jag|möte har jag|meeting do i have|väntar|något nytt till mig|nåt nytt till mig|nytt för mig|anything new for me|any news for me|ligger hos mig|på mitt bord`,
  anywhere: `någon förvaltning|nån förvaltning|något bolag|nåt bolag|någon avdelning|nån avdelning|någon enhet|nån enhet|någon skola|nån skola|någon sektor|any department|any unit|any company|any school|any division|nånstans|någonstans|anywhere|somewhere|på vilka|vart någonstans|where do we|where are we`,
  leads: `leder|leads|heads|runs|head of|in charge of|basar över|förestår|styr över|chefar`,
  reportNoun: `rapport|rapporten|rapporter|rapporterna|rapportering*|report|reports|återrapport*`,
  appointed: `appointed|utsedd|utsett|utsedda|chosen|elected|assigned|vald|valt|valda|tillsatt`,
  demand: `måste|krav|krävs|required|requirement*|obligatorisk*|obligatoriskt|mandatory|compulsory|ersättning|betalt|paid|ofta|often|skyldig*|obliged|räcker det med|behövs det|behöver vi ha|behöver man ha|need to have`,
  complaint: `fel svar|wrong answer|förstår inte|förstod inte|you don t understand|not understand|stämmer inte|inte vad jag|menade inte|not what i|dumt svar|dåligt svar|dålig bot|bad answer|bad bot|useless|värdelös*|det var fel|that s wrong|that is wrong|fel fel`,
  training: `utbildning*|training|trainings|course|courses|kurs|kurser|utbildas|utbilda|trained`,
  issue: `issue|issues|matter|matters|frågor|frågan|frågorna|concern|concerns|ärenden|ärende`,
  phishing: `dodgy email|dodgy mail|dodgy e mail|dodgy link|phishy|sketchy|lurt mejl|lurigt mejl|luriga mejl|skumma mejl|konstiga mejl|skum länk|skumma länkar|
    weird mail|weird email|weird e mail|strange mail|strange email|odd email|odd mail|konstigt mejl|konstigt mail|konstigt sms|skumt mejl|skumt mail|skumt sms|fake email|fake mail|falskt mejl|konstig länk|strange link|bluffmejl|bluffmail|phish*|nätfiske*|suspicious mail|suspicious email|suspicious e mail|suspicious link|misstänkt mejl|misstänkt mail|misstänkt länk|asks for my|asking for my|asked for my|vill ha mitt|frågar efter mitt|ber om mitt|bad om mitt`,
  followUp: `och på|och för|och hos|och i|och vid|och inom|o på|o för|o hos|men på|då på|what about|how about|and at|and for|and in|and the|och då|då då|samma för|samma fråga|same for|och vad|och vem|och när|och hur|och var|och om|
    and what|and who|and when|and how|and if`,
  pronoun: `hon|han|hen|henne|honom|hens|hennes|hans|de|dem|dom|deras|she|he|her|him|his|their|they|them|där|dit|there|den|det|denna|denne|densamma|den där|sån|sånt|en sån|
    ett sånt|sådan|sådant|that|it|those|this person|personen|vederbörande|förvaltningen|den enheten|samma|gruppen|rollen|enheten`,
} as const;

/** One hint. */
export type Cue = keyof typeof CUES | 'personal' | 'unshared' | 'injection';
