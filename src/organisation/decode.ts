/** From the bytes of a file, as Swedish Excel and text editors save them, to text. */
import { TextDecoder } from 'node:util';

/** UTF-8 and UTF-16 by their mark, else UTF-8 when it is valid, else Windows-1252. Composed letters (NFC), no mark. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).normalize('NFC');
}

/** Whether text was saved in one encoding and opened in another on its way here ("fÃ¶rvaltning"). */
export function isGarbled(text: string): boolean {
  return /Ã[\u0080-\u00bf…–„†ŠŒŽ]|\ufffd/.test(text);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9f. Some Node versions' own decoder forgets it. */
const WINDOWS_ONLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_ONLY[letter.charCodeAt(0) - 0x80] ?? letter);
}
