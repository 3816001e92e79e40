import { type Refusal, type Refusals, type RefusalValues, refusalsOf } from '../errors.js';
import type { Language } from '../time.js';

/** What can be wrong before the program runs. */
export type StartFaultCode = keyof typeof texts;

type Text = Readonly<Record<Language, string>>;

const texts = {
  'not-a-choice': {
    sv: '{variable} är ”{value}” men ska vara ett av: {choices}.',
    en: '{variable} is “{value}” but must be one of: {choices}.',
  },
  'multi-tenant': {
    sv: 'MicrosoftAppType=MultiTenant går inte: sådana botar kan inte längre registreras. Använd SingleTenant eller UserAssignedMSI.',
    en: 'MicrosoftAppType=MultiTenant is not possible: such bots can no longer be registered. Use SingleTenant or UserAssignedMSI.',
  },
  'not-a-guid': {
    sv: '{variable} ska vara ett id av formen 00000000-0000-0000-0000-000000000000.',
    en: '{variable} must be an id of the form 00000000-0000-0000-0000-000000000000.',
  },
  'not-a-port': {
    sv: 'PORT är ”{value}” men ska vara ett heltal från 0 till 65535 (0 = någon ledig).',
    en: 'PORT is “{value}” but must be a whole number from 0 to 65535 (0 = any free one).',
  },
  'not-a-url': {
    sv: '{variable} ska vara en adress som börjar med https://, utan användarnamn, frågedel (?) eller fragment (#).',
    en: '{variable} must be an address that begins with https://, without user name, query (?) or fragment (#).',
  },
  'not-loopback': {
    sv: '{variable} får utan inloggningsuppgifter bara peka på den egna datorn (localhost).',
    en: '{variable} may, without credentials, only point at this machine (localhost).',
  },
  'app-id-missing': {
    sv: '{variable} är satt men MicrosoftAppId saknas. Utan id skulle boten sakna inloggning: ange MicrosoftAppId eller ta bort {variable}.',
    en: '{variable} is set but MicrosoftAppId is not. Without the id the bot would have no authentication: set MicrosoftAppId or remove {variable}.',
  },
  'tenant-missing': {
    sv: 'MicrosoftAppTenantId saknas. Med MicrosoftAppId måste kommunens klientorganisation (tenant) anges, annars vet boten inte vem den får svara.',
    en: 'MicrosoftAppTenantId is missing. With MicrosoftAppId the municipality’s tenant must be given, or the bot cannot tell whom it may answer.',
  },
  'proof-missing': {
    sv: 'MicrosoftAppId är satt, men boten har inget att logga in med. Ange MicrosoftAppPassword, AZURE_CLIENT_ID (federerad) eller MicrosoftAppType=UserAssignedMSI.',
    en: 'MicrosoftAppId is set, but the bot has nothing to sign in with. Give MicrosoftAppPassword, AZURE_CLIENT_ID (federated) or MicrosoftAppType=UserAssignedMSI.',
  },
  'password-with-identity': {
    sv: 'MicrosoftAppPassword ska inte vara satt när MicrosoftAppType är UserAssignedMSI. Ta bort lösenordet.',
    en: 'MicrosoftAppPassword must not be set when MicrosoftAppType is UserAssignedMSI. Remove the password.',
  },
  'credentials-missing': {
    sv: 'NODE_ENV=production kräver inloggningsuppgifter: ange MicrosoftAppId och MicrosoftAppTenantId med lösenord eller hanterad identitet.',
    en: 'NODE_ENV=production needs credentials: give MicrosoftAppId and MicrosoftAppTenantId with a password or a managed identity.',
  },
  'storage-missing': {
    sv: 'NODE_ENV=production kräver Azure Storage: ange STORAGE_ACCOUNT_NAME eller STORAGE_CONNECTION_STRING. Det inbyggda lagret är bara till för att prova.',
    en: 'NODE_ENV=production needs Azure Storage: give STORAGE_ACCOUNT_NAME or STORAGE_CONNECTION_STRING. The embedded store is for trying only.',
  },
  'storage-twice': {
    sv: 'Ange antingen STORAGE_CONNECTION_STRING eller STORAGE_ACCOUNT_NAME, inte båda.',
    en: 'Give either STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT_NAME, not both.',
  },
  'not-a-connection-string': {
    sv: 'STORAGE_CONNECTION_STRING kan inte läsas. Kopiera hela raden från lagringskontots ”Access keys”, eller skriv UseDevelopmentStorage=true.',
    en: 'STORAGE_CONNECTION_STRING cannot be read. Copy the whole line from the storage account’s “Access keys”, or write UseDevelopmentStorage=true.',
  },
  'not-an-account': {
    sv: 'STORAGE_ACCOUNT_NAME är ”{value}” men ska vara kontots namn: 3–24 små bokstäver a–z och siffror.',
    en: 'STORAGE_ACCOUNT_NAME is “{value}” but must be the account’s name: 3–24 lower-case letters a–z and digits.',
  },
  'local-teams-with-credentials': {
    sv: 'LOCAL_TEAMS=on går inte tillsammans med MicrosoftAppId: i lokala Teams kan vem som helst vara vem som helst.',
    en: 'LOCAL_TEAMS=on cannot be used together with MicrosoftAppId: in the local Teams anybody can be anybody.',
  },
  'port-busy': {
    sv: 'Port {port} används redan av ett annat program. Stäng det eller välj en annan med PORT.',
    en: 'Port {port} is already used by another program. Close it or choose another with PORT.',
  },
  'port-forbidden': {
    sv: 'Port {port} får inte användas av den här användaren. Välj en annan med PORT, till exempel 3978.',
    en: 'Port {port} may not be used by this user. Choose another with PORT, for instance 3978.',
  },
} satisfies Record<string, Text>;

/** Whether a refusal is one of those that are told before the program runs. */
export function isStartFault(refusal: Refusal): refusal is Refusal<StartFaultCode> {
  return Object.hasOwn(texts, refusal.code);
}

/** What is wrong, one sentence a fault, with what would be right. */
export function describeStartFaults(
  faults: Refusal<StartFaultCode> | Refusals<StartFaultCode>,
  language: Language,
): string[] {
  return refusalsOf(faults).map(({ code, values }) =>
    texts[code as StartFaultCode][language].replace(/\{(\w+)\}/g, (_, name: string) => write(values[name])),
  );
}

function write(value: RefusalValues[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : `${value ?? ''}`;
}
