/** A ready mail to those whom a directive did not reach in Teams, for Outlook to open as a draft. */
import type { Unreached } from '../directives/unreached.js';
import type { Chart } from '../organisation/chart.js';
import type { Language } from '../time.js';
import { senderOf } from './people.js';
import { directiveMailTexts } from './texts/directive-mail.js';
import { writeDeadline } from './when.js';

/** RFC 5322 wants no line longer than this, and 75 in an encoded word. */
const LINE = 76;
const WORD_BYTES = 42;

/** The mail as a file. The people are blind copies: nobody sees who else was not reached. */
export function writeDirectiveMail(
  chart: Chart,
  { directive, addresses }: Unreached,
  language: Language,
): string {
  const t = directiveMailTexts[language];
  const title = (language === 'en' && directive.titleEn) || directive.title;
  const subject = directive.sensitive ? directive.id : `${directive.id} ${title}`;
  const headers = [
    'X-Unsent: 1',
    `Subject: ${encodeWords(subject)}`,
    ...(addresses.length > 0 ? [`Bcc: ${addresses.filter(isAddress).join(',\r\n ')}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = [t.greeting, t.why, ...(directive.sensitive ? [t.sensitive] : writeText()), ...writeEnd()];
  return `${headers.join('\r\n')}\r\n\r\n${wrap(Buffer.from(body.join('\r\n\r\n')).toString('base64'))}\r\n`;

  function writeText(): readonly string[] {
    const words = (language === 'en' && directive.bodyEn) || directive.body;
    return [`${directive.id} ${title}`, words.replace(/\r?\n/g, '\r\n')];
  }
  function writeEnd(): readonly string[] {
    const zone = chart.organisation.timeZone;
    const { deadline } = directive;
    const until = deadline === undefined ? [] : [t.answer(writeDeadline(new Date(deadline), zone, language))];
    return [...until, senderOf(chart, directive.issuer, directive.issuedAs, language)];
  }
}

/** What could end the header early is no address. */
function isAddress(text: string): boolean {
  return /^[^\s,;<>"\r\n]+@[^\s,;<>"\r\n]+$/.test(text);
}

/** RFC 2047: every word so short that no line grows too long, cut between characters. */
function encodeWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

function wrap(text: string): string {
  return text.replace(new RegExp(`.{${LINE}}(?=.)`, 'g'), '$&\r\n');
}
