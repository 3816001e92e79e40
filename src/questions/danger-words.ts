/** What people write when something dangerous happens, and what merely sounds like it. `*` stands for any ending. */

/** It happens: nobody writes so of anything calm. */
export const EVENTS = `
  brinner*|börjat brinna|började brinna|börjar brinna|brand i|brand på|brand hos|brand har|eld i|elden är|elden sprider|rök i|rök från|rök ur|rök kommer|röken väller|rökutveckling|rök överallt|ryker|
  luktar gas|gaslukt|luktar bränt|luktar rök|luktar brandrök|luktar eld|gasläck*|gas läcker|brandlarmet går|brandlarmet tjuter|brandlarmet ljuder|brandlarmet låter|
  brandlarmet har|exploder*|sprängt|sprängts|sprängning|sprängladdning*|smäller utanför|har smällt|smällde till|skjuter|skjuten|skjutit|skjuts|skjutna|skjutning*|
  skottlossning*|hör skott|hörde skott|skott utanför|skottskad*|skadskjuten|avlossa*|sköt mot|knivhug*|knivhög*|knivskur*|knivman*|knivdåd*|knivattack*|beväpnad*|
  huggen|huggit|hotar mig|hotar oss|hotar folk|hotar en|hotar med|hotar personal*|hotar elev*|hotar kollega*|hotar min|hotar att|hotar någon|hotar någon|hotar andra|hotar alla|hotar honom|hotar henne|
  är hotad|blir hotad*|blir hotade|hotas av|hotas just|dödshotar|dödshotad*|bombhot*|hot mot personal just nu|misshandlas|misshandlad*|misshandlar|blir slagen|blir misshandl*|slår en|slår mig|slår ner|slår på|slår ihjäl|någon slår|
  slår honom|slår henne|sparkar på|spöar|nedslagen|överfallen|överfallna|överfaller|blir överfall*|rånas|rånar|rånad*|blir rånad*|pågående rån|gisslan|kidnapp*|bortrövad*|våldtagen|våldtar|
  andas inte|andas ej|inte andas|slutat andas|slutade andas|svårt att andas|får ingen luft|får inte luft|får ej luft|inte luft|medvetslös*|avsvimmad*|svimmat|svimmade|svimmar|svimmad|tuppat av|ramlat ihop|
  ramlade ihop|rasat ihop|fallit ihop|föll ihop|segnat ner|segnade ner|sjunkit ihop|kollapsa*|tappat medvetandet|tappade medvetandet|okontaktbar*|inte kontaktbar|reagerar inte|vaknar inte|inte vaken|
  inte att väcka|får inte liv|livlös*|inget tilltal|svarar inte på tilltal|hjärtstillestånd|har hjärtstopp|fått hjärtstopp|får hjärtstopp|har hjärtinfarkt|har en hjärtinfarkt|fått hjärtinfarkt|fått en hjärtinfarkt|får en hjärtinfarkt|hjärtattack*|slaganfall|
  fått en stroke|fått stroke|får en stroke|har en stroke|ont i bröstet|bröstsmärt*|tryck över bröstet|blöder|sprutar blod|blod sprutar|blodet sprutar|rinner blod|högg sig|huggit sig|skar sig i|skurit av|sågat sig|kapat fing*|blod överallt|massa blod|mycket blod|förblöd*|drunkna*|ligger i vattnet|på botten av|under vattnet|under vatten|fallit i|föll i vattnet|ramlat i|
  gått genom isen|genom isen|under isen|sätter i halsen|satt i halsen|satte i halsen|kvävs|kvävas|kvävning*|krampar|kramper|krampanfall|epileptiskt anfall|ep anfall|anafylaktisk*|allergisk chock|
  förgiftad*|förgiftats|överdos*|ta livet av|tar livet av|tagit livet|försökt ta livet|vill inte leva|begå självmord|suicidal*|självmordsförsök|självmordsbenägen|skär sig|skurit sig|skär upp|hoppa från|hoppar från|hängt sig|hänger sig|
  påkörd*|kört på en|krockat|frontalkrock|bilolycka|trafikolycka|bussolycka|fastklämd*|klämd under|rasat in|taket rasar|har rasat|fallit från|fallit ner|fallit ned|föll från|ramlat ner|ramlat ned|ramlat från|
  ramlade ner|störtat|instängd i|instängda i|fast i hissen och|fått ström|elchock*|fick ström|frätskad*|brännskad*|bränt sig|giftigt utsläpp|kemikalieolycka|allvarligt skadad*|svårt skadad*|livshotande|livsfar*|
  bryter sig in|brutit sig in nu|håller på att bryta|pågående inbrott|ligger på golvet|ligger på marken|rör sig inte|kört in i|slår sin|slår sitt|slår sina|druckit frät*|druckit gift*|svalt frät*|utsläpp i|utsläpp på|gasutsläpp*|klorgas*|kemikalieutsläpp*|instängt i|brinnande bil|brinnande hus|brinnande byggnad|brinnande lokal|hot just nu|hotas just nu|folk är skadade|personer är skadade|person är skadad|någon är skadad|någon är död|svårt sjuk person|får inte upp|pågår ett inbrott|pågår inbrott|inbrott nu|sätter eld|satt eld|inbrott pågår|pågående dödligt våld|terrordåd*|terrorattack*|attentat pågår|barn är försvun*|barn försvun*|försvunnet barn|försvunnen elev|barn är borta|
  hittar inte barnet|dör nu|är döende|döende|håller på att dö|brutit benet|bryter nacken|är död på|ligger död på|ligger död|har dött|brand!|brann nyss|
  on fire|burning|burns down|a fire|fire in|fire at|fire on the|fire broke|fire has|fire everywhere|fire alarm is|fire alarm goes|fire alarm going|fire fire|smoke in|smoke from|smoke every*|smoke coming|full of smoke|smell gas|smell of gas|smells gas|
  smells of gas|smells like gas|smell smoke|smells like smoke|smell burning|gas leak*|leaking gas|explosion in|explosion at|an explosion|exploded|blew up|shots fired|gunshot*|gunfire|shooter|shooting|gunman|stabbed|stabbing|knifed|
  attacked|attacking|being attacked|threatening|threatens|being threatened|am threatened|threatened me|threatened us|being robbed|robbing|armed man|armed person|armed men|being beaten|beating up|beating a|beaten up|getting beaten|assaulting|being assaulted|is fighting|are fighting|big fight|hostage*|kidnap*|
  raped|been shot|got shot|was shot|is shot|he dead|she dead|electric shock|caught fire|lying on the floor|lying on the ground|not moving|someone is hurt|somebody is hurt|people are hurt|is hurt and|people are injured|is injured|is badly|stuck in the fire|being chased|chasing us|chasing me|not breathing|isn breathing|isnt breathing|doesn breathe|not breath|no breath*|stopped breathing|stop breathing|cannot breathe|can breathe|cant breathe|can not breathe|difficulty breathing|trouble breathing|unconscious|unresponsive|not responsive|not responding to|lifeless|collapsed|collapsing|
  fainted|passed out|blacked out|won wake|wont wake|not waking|heart attack|cardiac arrest|chest pain*|having a stroke|had a stroke|has a stroke|having a seizure|has a seizure|convulsing|convulsions|choking|choked|suffocating|bleeding|bleeds|blood everywhere|lot of blood|lots of blood|drowning|drowned|
  through the ice|fell into|fallen into|fell from|fallen from|fell off|fallen off|fell down the|hit by a car|hit by a bus|hit by a truck|run over|ran over|car crash|car accident|trapped|stuck under|crushed under|electrocuted|overdose*|poisoned|suicidal|commit suicide|killing himself|killing herself|
  kill himself|kill herself|kill themselves|kill myself|kill him|kill her|kill us|kill me now|kill someone|jump from|jumping off|badly hurt|badly injured|badly burned|seriously hurt|seriously injured|severely injured|serious injury|missing child|child is missing|kid is missing|lost a child|breaking in|
  broke in right now|intruder inside|intruder in|is dying|are dying|is dead|bomb threat|bomb in|found a bomb|there is a bomb|bombed|roof collapsed|roof fell`;

/** Things of danger: what is meant depends on the rest of the sentence. */
export const THINGS = `
  brinna|brunnit|brand|branden|eld|elden|eldsvåda|eldsvådan|rök|röken|kniv|kniven|knivar|pistol|pistoler|gevär|vapen|skjutvapen|yxa|yxor|machete*|skott|bomb|bomben|bomber|hotad|hotade|hotas|hotar|hotats|attack|attacken|attacker|attackerad|attackeras|
  explosion*|hjärtstopp|hjärtinfarkt|stroke|dödshot*|slagsmål|slåss|bråkar med|rån|rånet|överfall|överfallet|misshandel|självmord*|drunkning|våldtäkt*|epilepsi*|kramp|brutit sig in|bryta sig in|
  fire|smoke|gun|guns|knife|knives|weapon|weapons|rifle|axe|machete|bomb|bombs|threatened|stroke|robbery|assault|assaulted|rape|fight|fighting|seizure|suicide|explosion|explosions|stab`;

/** Said of everyday things. */
export const FIGURES = `
  brinner i knutarna|brinna i knutarna|brann i knutarna|brinner det i knutarna|brinner lite i knutarna|brinner i huvudet|brinner för|brinna för|brinner verkligen för|brinner du för|brinnande intresse|brinnande fråga|brinner inne|brinna inne|brinner under fötterna|brinner i byxorna|brinner i baken|brinner i plånboken|
  brinner lite|brinner med deadline*|brinner deadline*|tiden brinner|eld i baken|eld i berget|eld och lågor|elden är lös med|huvudet exploderar|huvud exploderar|inkorgen exploder*|inboxen exploder*|mejlen exploder*|mailen exploder*|inbox is explod*|inbox explod*|hjärnan exploderar|exploderar snart av|dör av nyfiken*|dör av skratt|dör av hunger|dör av tristess|dör av längtan|dör av värme|
  dying to|dying for|dying of curiosity|dying of boredom|dying of laughter|dying of heat|dying here|bomb i inkorgen|bomben i inkorgen|skjuter upp|skjuta upp|skjuts upp|skjutits upp|skjutit upp|sköt upp|skjuter på mötet|skjuter fram|skjuts fram|skjutit fram|skjutas|skjuter till|
  skjuter inte|skott i mål|skottdag|skottår|skottsäker|you re on fire|you are on fire|team is on fire|is on fire today|on fire today|on fire this|burning question|burning questions|burning issue|burning need|burning ears|burning out|burning midnight|burning the candle|money to burn|
  fire drill*|fire safety|fire station*|fire department*|fire brigade*|fire alarm test*|fire extinguisher*|fire service*|fire inspection*|fire prevention|fire protection|fire exit*|fire escape*|fire door*|fire round|fire up|fire away|fire off|fire a question|fire marshal*|fire warden*|fire officer*|fire chief*|fireman|firemen|fire fighter*|
  stroke of|smoke break*|smoke test*|smoke detector*|smoke free|drunknar i mejl|drunknar i mail|drunknar i jobb|drunknar i arbete|drunknar i ärenden|drunknar i papper*|drunknar i möten|drunknar i administration|drunkna i mejl|drunkna i jobb|drunkna i arbete|drunkna i möten|håller på att drunkna i|drowning in work|drowning in email*|drowning in mail*|drowning in paper*|drowning in meetings|drowning in tasks|drowning in admin*|drowning in requests|drowning in questions|drowning in reports|kvävs av jobb|kvävs av mejl|kvävs av papper*|
  nästan hjärtinfarkt|nästan en hjärtinfarkt|nästan hjärtattack|nästan en hjärtattack|en mindre hjärtattack|hjärtattack av|hjärtinfarkt av|almost a heart attack|almost had a heart attack|gave me a heart attack|nearly had a heart attack|mini heart attack|svimmar av hunger|svimmade nästan|svimmar nästan|kniv mot strupen|kniven mot strupen|knivskarp*|vapen i kampen|vapenlicens*|vapenvila|
  död trött|är död trött|dödstrött|ddos*|ddos attack*|phishing attack*|virusattack*|cyber attack*|cyberattack*|it attack*|hackerattack*|hacker attack*|mejl som hotar|mail som hotar|ny kniv|nya knivar|kniv till|knivar till|killing me|kill me|kills me|kill time|blöder pengar|ekonomin blöder|budgeten blöder|kassan blöder|plånboken blöder|bleeding money|bleeding edge|blod svett|blödande hjärta|heartbleed|chefen dödar mig|dör på mig|dör om jag|drop dead|dead tired|dead on|dead simple|dead end|deadline*|brand new|attack på kortet|attackera problemet|panikattack för mötet|bombarderad*|bombarderas|bombarded|bombed with|fotobomb*|bath bomb*|exploderat i antal|exploderade i antal|explosion av mejl|explosion i antal|
  exploded with|explosion of|fight over the|fighting over the|fighting with the printer|fighting with excel|slåss med skrivaren|slåss med excel|slåss om|slår på stort|slår en signal|slå en signal|slår mig att|slår på datorn|slår på lampan|slår på larmet|fallit i glömska|fallit i sömn|fallit bort|fallit ifrån|exploderar av|exploding with|
  fallit i god jord|hotar inte|fired|firewall*|shooting range|shooting star|photo shooting|shooting a film|shooting an email|shooting you|shoot you|shoot me an|shoot me a|trapped in meetings|trapped in a meeting|trapped in excel|choking point|choked up|run over time|run over by work|run over to|ran over time|ran over to|
  out of smoke|smoke and mirrors|bort i rök|gått upp i rök|gick upp i rök|ingen rök utan|rökpaus*|rökfri*|rökförbud*|rökning*|eldsjäl*|eldprov*|elddop|brandövning*|brandskydd*|brandfarlig*|brandrond*|brandsläck*|brandvarnar*|brandutbildning*|brandinspektion*|brandtal|hjärtstartar*|självmordsprevention*|våldsprevention*|passed out the|passed out flyers|passed out papers|a fire drill|a fire safety|a fire inspection|a fire station|a fire extinguisher|a fire alarm test|a fire officer|a fire protection|a fire marshal|a fire warden|a fire door|kollapsar av skratt|skrattar så jag dör|collapsed the card|collapsed the list|collapsed menu|thing of the past|fallen into oblivion|fell into place|fell into my|beating a deadline|beat the deadline|ta bort|jump from one|jumping off point`;

/** Rules, practice, the past and the general: of these, danger is only spoken of. */
export const CALM = `
  rutin*|utbild*|övning*|öva|övar|en plan|plan för|plan vid|planen för|planer för|har plan|handlingsplan*|policy*|policies|riktlinje*|kurs|kursen|kurser|drill*|training*|trained|course*|procedur*|procedure*|routine*|guideline*|statisti*|handbok*|checklist*|ansvarar|ansvarig*|ansvaret|
  responsible|in charge|skillnad*|betyder|menas|innebär|means|meaning|definition*|förebygg*|prevent*|försäkring*|insurance|exempel|example*|scenario*|film|filmen|
  movie|book|bok|inspection*|inspektion*|skyddsrond*|larmlist*|brandskydd*|protection|möte om|meeting about|föreläsning*|lecture*|informationsblad|frågor om|question about|questions about|undrar om vi har|hur rapporterar|hur anmäler|var anmäler|vart anmäler|how to report|how do i report|
  where do i report|skydd mot|tillbud*|efterarbete|debrief*|uppföljning*|rapport om|anmälan om|report about|krisstöd efter|arbetsmiljö*|what is a|vad är en|vad är ett|spelar|game|spel|spelet|låten|song|lunchen|maten|food|grill*|barbecue|ljus|tårta*|cake`;

/** It is over. */
export const OVER = `lugnt nu|lugn nu|lugnt igen|är över nu|faran över|faran är över|inte akut|ej akut|icke akut|not urgent|no longer a|safe now|calm now|ok nu|okej nu`;

/** Nothing happened at all. */
export const FALSE_ALARMS = `falsklarm*|false alarm*|falskt larm|falska larm`;
export const PAST = `
  igår|i går|förra|i fjol|ifjol|förut|tidigare|i somras|i våras|i vintras|i höstas|i måndags|i tisdags|i onsdags|i torsdags|i fredags|i lördags|i söndags|dagar sedan|dagar sen|veckor sedan|veckor sen|månader sedan|månad sedan|vecka sedan|år sedan|häromdagen|nyligen|
  yesterday|last week|last year|last month|last summer|last time|last night|days ago|weeks ago|months ago|a week ago|years ago|recently|the other day|on monday|på hösten`;

/** It is going on, whatever is asked beside. */
export const NOW = `
  nu|just nu|hjälp|hjälpp|hjääälp|hjälp oss|hjälp mig|help|help us|help me|now|right now|akut|snabbt|quick|quickly|hurry|panik|skynda|skynda er|emergency|sos|112|här inne|utanför här`;

/** What is asked in fear is no calm question. */
export const ASKED_IN_FEAR = `
  vad gör jag|vad gör vi|vad gör man|vad ska jag göra|vad ska vi göra|vad skall jag göra|vad skall vi göra|vad ska man göra|vem ringer jag|vem ringer man|vem ringer vi|vem ska jag ringa|vem ska vi ringa|vart ringer jag|vart ringer man|vart ska jag ringa|hur gör jag|hur gör vi|
  kan någon hjälpa|kan nån hjälpa|vem kan hjälpa|vart ska vi ta vägen|var ska vi ta vägen|what do i do|what do we do|what should i do|what should we do|what to do|what can i do|who do i call|who should i call|who to call|who can help|where do we go|where do i call|vem larmar|hur larmar|vem kontaktar jag|vem ska jag kontakta`;

/** At the beginning of a clause: whether something exists or may be done. */
export const ASKED_WHETHER = `får|finns det|finns en|finns ett|finns någon|har vi|har ni|kan man|får man|ska man|is there|are there|do we|do you|can we|can you|are we`;

/** What is asked for. */
export const ASKED = `vem|vems|vad|hur|vilka|vilken|vilket|vart|varför|who|whom|whose|what|how|which|where|why`;

/** Before the danger in a clause: it is only supposed. */
export const SUPPOSED = `
  om|ifall|utifall|skulle|när|if|would|should|when|whenever|in case|i händelse|händelse av|vid|risk för|risken för|risk of|mot|against|about|regarding|angående|gällande|rädd för|afraid of|imagine|tänk om|anta att|suppose`;

/** Somebody fell, and where that is dangerous. */
export const FALLS = `trillat|trillade|trilla|ramlat|ramlade|ramlar|fallit|föll|faller|halkat|halkade|tippat|kört|åkt|hoppat|fell|fallen|falls|falling|slipped|drove`;
export const DEPTHS =
  /(bassang|vattn|vatten|kanal|brunn|sjon|hamnen|kajen|schakt|sparet|rals|isvak|dammen|pool|water|lake|river|harbour|harbor)/;

/** Weapons, and what somebody does with them. */
export const WEAPONS = `kniv*|pistol*|gevär*|vapen|yxa|yxan|yxor|machete*|svärd|hagelgevär|tillhygge*|basebollträ|bomb|bomben|handgranat|gun|guns|knife|knives|rifle|axe|sword|weapon|pistol|bomb|machete|grenade`;
export const WIELDED = `har|hade|hotar|hotad|hotade|hotas|drar|drog|dragit|viftar|viftade|springer|går omkring|med|with|has|have|had|holding|holds|pulled|waving|carrying|got|bär|höjer`;
