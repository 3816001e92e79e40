/** What is never given away or done, as people ask for it. `*` stands for any ending. */

/** Private matters and keys, whoever and whatever is named beside. */
export const PRIVATE = `
  facebookprofil*|facebook profil*|facebookkonto*|his wife|her husband|hans flickvän|hennes pojkvän|s wife|s husband|i lön|vilken lön|vad är lönen|lön har|har lön|månadslön*|årslön*|hur hög lön|mycket lön|what salary|the salary|salary of|salary for|s salary|salary does|sick with|ill with|sjuk av|sjuk i|fel på hen*|wrong with her|wrong with him|lider av|drabbats av|personnummer*|pnr|hemadress*|bostadsadress*|home address*|privatnummer*|privatadress*|privat mobil*|
  privat nummer*|privat telefon*|privat adress*|privat mejl*|privata mobil*|privata nummer*|privata telefon*|
  privata adress*|privata uppgifter|privata mejl*|hemnummer*|hemtelefon*|private number|private phone*|
  private mobile*|private address|private cell*|private email*|personal phone|personal mobile|personal address|
  personal number|personal email|personal details|personal identity*|identity number*|home number|home phone*|
  social security number|ssn|larmkod*|portkod*|dörrkod*|grindkod*|pinkod*|pin kod*|pin code*|kod till|koden till|
  kod för|koden för|koden på|kod på|alarm code*|door code*|gate code*|access code*|entry code*|passcode*|
  wifi lösen*|code to|code for|codes for|codes to|combination to|födelsedag*|födelsedatum|birthday*|
  date of birth|earns|tjänar|diagnos*|sick leave reason|gift med|married|
  kontonummer*|bank account*|skyddad identitet|skyddade personuppgifter|protected identity|
  protected identities|registreringsnummer|bilnummer|brottsregist*|political opinion*|religion|var ligger nyckel*|
  var finns nyckel*|where is the key|where are the keys|nyckelskåp*|key cabinet|vad lider|vilken sjukdom|
  hemma hos|personnumret|personnumm*|hemadressen|hem adress|adress hem|hemma adress|bor privat|
  personligt nummer|personlig mobil|hennes man|hans fru|hennes barn|hans barn|sjukdom*|why is he away|
  why is she away|varför är hon borta|varför är han borta|lösen|wifi*|wlan|inloggning till|inloggningsuppgift*|
  login to|login for|pin|pinkoden|pukkod|vilken kod|vad är koden|koden i|koden hos|koden vid|koden är|dörrens kod|
  kod har|what is the code|larmets kod|larm kod|dörr kod|port kod|reservnyckel*|extranyckel*|huvudnyckel*|
  master key|spare key|key to the|nyckeln till|nycklarna till|nyckel till|var förvaras nyckl*|social security|
  personal identification|id nummer|id number|passport number|passnummer|bankuppgift*|lönespec*|lönelista|wage|
  wages|how much does|hur mycket tjänar|hur mkt tjänar|inkomst|income|hemlig adress|skyddad adress|
  skyddade uppgifter|skyddad uppgift|sekretessmark*|hidden person|hidden people|hidden persons|hidden rep*|
  dolda person*|dold person*|dolda ombud*|dolda namn*|hemliga person*|secret person|protected address|
  protected person|license plate|reg nummer|regnummer|medical history|medical record*|patientjournal*|sjukjournal*|
  sexuell*|sexual orientation|etnicitet|ethnicity|nationality|medborgarskap|straffregist*|kreditupplysning*|skulder|
  kronofogden|civilstånd|linkedin*|dejta*|dating|the code to|the code for|
  the code at|what s the code`;

/** Not given away either, but told of as well: by those who were asked for it, or saw something there. */
export const UNSHARED = `anhörig*|next of kin|lösenord*|password*|facebook*|instagram*|snapchat*|tiktok*`;

/** Private where somebody is spoken of. */
export const PRIVATE_OF_SOMEBODY = `
  sjukskriv*|gift|live|lives|living|fyller|fyllt|född|ålder|age|gifta|sambo|skild|skilt|skilja|divorced|gravid|pregnant|parti|
  röstar|röstade|vote|votes|körkort|bank|skulder|religion|
  diagnos*|frisk|cancer|utbränd|semester var|löneökning|sparken|fired|avsked*|uppsagd|hobby|hobbies|snygg|dum|
  korkad|inkompetent|stupid|ugly|privat|privata|private|paid|allerg*|var bor|vart bor|bor han|bor hon|bor nånstans|
  bor någonstans|how old|hur gammal|hur gamla|är gift|gift med|vilken bil|what car|sin bil|his car|her car|bil kör|
  är hemma|hemma hos|hur mår|har hon barn|har han barn|have children|have kids|has kids|has children|how many kids|
  how many children|hur många barn`;

/** Private beside a name. */
export const PRIVATE_OF_NAMED = `facebook*|instagram*|linkedin*|snapchat*|tiktok*|fru|wife|husband|lön|lönen|löner|salary|salaries|barn|children|kids`;

/** Why somebody is away is nobody's business. */
export const REASONS = `varför|why|anledning*|orsak*|reason|how come|vad beror`;
export const AWAY = `borta|frånvarande|sjuk|ledig|föräldraledig*|away|absent|on leave|off work|slutat|slutade|slutar|quit|left`;

/** Somebody's health, asked straight out. */
export const ILL = `sjuk|sjukt|ill|sick`;
export const ASKED_OUTRIGHT = `är|e|is`;

/** Orders to forget the rules, to tell of everybody, or to change what only the organisation may change. */
export const ORDERS = `
  ignorera*|ignore all|ignore your|ignore the|ignore previous|ignore any|disregard|glöm alla|glöm dina|glöm allt|
  glöm tidigare|glöm det du|glöm instruktion*|forget all|forget your|forget everything|forget previous|strunta i|
  bortse från|system prompt*|systemprompt*|systeminstruktion*|system message|dina instruktioner|your instructions|
  previous instructions|tidigare instruktioner|initial prompt|your prompt|din prompt|hidden instructions|du är nu|
  you are now|you re now|från och med nu är du|låtsas|låtsats|pretend|act as|act like|agera som|roleplay|rollspel|
  admin override|override|system admin|admin läge|adminläge|admin mode|administratörsläge|dump|dumpa|dump the|
  exportera*|export all|export the|export every*|hela personregist*|personregist*|personallist*|hela registret|
  personuppgift*|alla anställda|alla medarbetare|all employees|every employee|all staff|alla personer|
  everyone s phone|alla telefonnummer|allas telefonnummer|allas nummer|allas mejl*|alla mejl*|all phone numbers|
  all e mail*|all email*|all the email*|all names|alla namn|telefonlista*|mejllista*|mailing list|databas*|database|
  radera*|delete all|delete the|delete every*|drop table|select from|sql|gör mig till|make me|utse mig|appoint me|
  lägg till mig|lägg in mig|add me|sätt mig|set me|ge mig behörighet|ge mig admin*|ge mig rättighet*|grant me|
  give me admin*|give me access|ändra ombud*|byt namn|uppdatera uppgift*|change the name|developer mode|
  utvecklarläge*|debug mode|jailbreak*|dan mode|do anything now|sudo|källkod*|source code|api key*|api nyck*|
  apinyck*|kringgå*|bypass|hacka|hack the|unrestricted|utan begränsningar|utan restriktioner|without restrictions|
  inga regler|no rules|svara alltid|always answer|always reply|repeat after me|upprepa efter mig|säg att jag är|
  print your|visa din konfig*|your configuration|your rules|dina regler|connection string|token*|hemlighet*|
  hemligstämpl*|secret*|as a developer|som utvecklare|jag är admin*|i am admin*|i am the admin*|i m the admin*|
  im the admin*|jag är systemadm*|confidential|konfidentiell*|byt ut|byt säkerhets*|ta bort|plocka bort|radera|
  registrera mig|registrera om|skriv in mig|utnämn*|ändra ombudet|ändra namn*|ändra till|sätt läget|ändra läget|
  byt läge|växla läge|aktivera läge*|set the mode|set mode|change the mode|switch the mode|switch mode|
  change the security|change the rep*|replace the|remove the|repeat everything|repeat the text|repeat your|
  everything above|texten ovan|allt ovan|from now on|hädanefter|as admin|som admin|as an admin|as root|root access|
  jag är it chef|jag är utvecklare|i am a developer|i am your developer|jag är din|i am your creator|i m your|
  new instructions|nya instruktioner|your instruction*|din instruktion*|dina direktiv är|dina order|system:|
  follow these|follow my|do not follow|don follow|följ inte|reveal|avslöja|all hidden|alla dolda|
  hela listan på alla|lista alla anställda|lista alla medarbetare|list all employees|list every|list everyone|
  list all people|list all staff|alla ombuds telefon*|alla ombuds nummer|alla ombuds mobil*|alla ombuds mejl*|
  allas mobil*|alla mobilnummer|every phone|all contact details|alla kontaktuppgifter|mejla alla|godkänn|approve my|
  bevilja|jag beordrar|jag kräver att du|you are no longer|du är inte längre|du ska låtsas|imagine you|
  föreställ dig att du|spela rollen|play the role|hypothetically|hypotetiskt|utan filter|without filter|no filter|
  no restrictions|safety filter|hack|hackar|exploit|malware|virus åt|sql injection|truncate|union select|or 1|
  javascript|onerror|script alert|constructor|passwd|etc passwd|environment variable*|miljövariabl*|config file|
  konfigurationsfil*|access token|bearer|din kod|your code|your source|base64|rot13|encode|skriv ut allt|
  skriv ut hela|print all|print every*|output all|visa all data|visa hela|show all data|show me all data|
  show everything|visa allt|ge mig allt|give me everything|allt du vet|everything you know|translate your|
  översätt dina|svara bara|answer only|only answer with|respond only|always say|säg alltid|say yes|säg ja|
  from now on answer|from now on you`;
