/** Texts about drafts: the list of one's own, and what becomes of those that wait. */
import type { Language } from '../../time.js';

const sv = {
  heading: 'Mina utkast',
  none: 'Du har inga utkast. Skriv ”nytt direktiv” för att börja på ett.',
  more: (count: string) => `och ${count} till`,
  untitled: 'Utan rubrik',
  stages: {
    draft: (id: string, when: string) => `${id} · sparat ${when}`,
    scheduled: (id: string, when: string) => `${id} · skickas ${when}`,
    awaiting: (id: string) => `${id} · väntar på godkännande`,
    returned: (id: string, name: string, reason: string) => `${id} · tillbaka från ${name}: ${reason}`,
  },
  open: 'Öppna',
  discard: 'Ta bort',
  discarded: (id: string) => `Utkastet ${id} är borttaget.`,
  copied: (from: string, id: string) => `${from} är kopierat till utkastet ${id}, utan tider.`,
  copiedTitle: 'Kopian är klar att ändra',
  openDraft: 'Öppna utkastet',
  someone: 'någon med skyddad identitet',
  approval: {
    heading: (kind: string) => `Godkänn: ${kind}`,
    kinds: { directive: 'direktiv', advice: 'råd', consultation: 'remiss' },
    from: (name: string) => `${name} vill skicka det här och behöver ditt godkännande.`,
    recipients: (people: string) => `Det går till ${people}.`,
    sendAt: (when: string) => `Det skickas ${when}.`,
    sample: 'Så här ser mottagaren det',
    approve: 'Godkänn och skicka',
    return: 'Skicka tillbaka',
    returnNow: 'Skicka tillbaka',
    reason: 'Varför?',
    reasonMissing: 'Skriv varför.',
    approved: (id: string) => `Du har godkänt det. ${id} skickas nu.`,
    approvedLater: 'Du har godkänt det. Det skickas vid sin tid.',
    returned: 'Det är skickat tillbaka med din text.',
  },
  decision: {
    approvedTitle: 'Godkänt',
    approved: (title: string, name: string) => `${name} har godkänt ”${title}”.`,
    sent: (id: string) => `Det skickas nu som ${id}. Skriv ”status ${id}” för att se hur det går.`,
    later: 'Det skickas vid sin tid.',
    returnedTitle: 'Tillbaka till dig',
    returned: (title: string, name: string, reason: string) =>
      `${name} skickar tillbaka ”${title}”: ${reason}`,
  },
  scheduled: {
    sentTitle: 'Skickas nu',
    sent: (title: string, id: string, people: string) =>
      `”${title}” skickas nu till ${people} som ${id}. Skriv ”status ${id}” för att se hur det går.`,
    refusedTitle: 'Gick inte att skicka',
    refused: (title: string) => `”${title}” skulle ha skickats nu men det gick inte:`,
  },
  copy: (manager: string) => `För kännedom: du får det här ${manager}. Du behöver inte svara.`,
  copyAs: (unit: string) => `som chef för ${unit}`,
  copyPlain: 'som chef',
};

const en: typeof sv = {
  heading: 'My drafts',
  none: 'You have no drafts. Write “new directive” to begin one.',
  more: (count) => `and ${count} more`,
  untitled: 'Without a title',
  stages: {
    draft: (id, when) => `${id} · saved ${when}`,
    scheduled: (id, when) => `${id} · will be sent ${when}`,
    awaiting: (id) => `${id} · waits for approval`,
    returned: (id, name, reason) => `${id} · back from ${name}: ${reason}`,
  },
  open: 'Open',
  discard: 'Delete',
  discarded: (id) => `The draft ${id} is deleted.`,
  copied: (from, id) => `${from} is copied to the draft ${id}, without times.`,
  copiedTitle: 'The copy is ready to be changed',
  openDraft: 'Open the draft',
  someone: 'somebody with a protected identity',
  approval: {
    heading: (kind) => `Approve: ${kind}`,
    kinds: { directive: 'directive', advice: 'advice', consultation: 'consultation' },
    from: (name) => `${name} wants to send this and needs your approval.`,
    recipients: (people) => `It goes to ${people}.`,
    sendAt: (when) => `It will be sent ${when}.`,
    sample: 'This is what the recipient will see',
    approve: 'Approve and send',
    return: 'Send back',
    returnNow: 'Send back',
    reason: 'Why?',
    reasonMissing: 'Write why.',
    approved: (id) => `You have approved it. ${id} is now being sent.`,
    approvedLater: 'You have approved it. It will be sent at its time.',
    returned: 'It has been sent back with your text.',
  },
  decision: {
    approvedTitle: 'Approved',
    approved: (title, name) => `${name} has approved “${title}”.`,
    sent: (id) => `It is now being sent as ${id}. Write “status ${id}” to see how it is going.`,
    later: 'It will be sent at its time.',
    returnedTitle: 'Back to you',
    returned: (title, name, reason) => `${name} sends back “${title}”: ${reason}`,
  },
  scheduled: {
    sentTitle: 'Being sent now',
    sent: (title, id, people) =>
      `“${title}” is now being sent to ${people} as ${id}. Write “status ${id}” to see how it is going.`,
    refusedTitle: 'Could not be sent',
    refused: (title) => `“${title}” should have been sent now but could not be:`,
  },
  copy: (manager) => `For information: you receive this ${manager}. You need not answer.`,
  copyAs: (unit) => `as manager of ${unit}`,
  copyPlain: 'as a manager',
};

/** The texts about drafts by language. */
export const directiveDraftTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
