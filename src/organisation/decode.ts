/** From the bytes of a file, as Swedish Excel and text editors save them, to text. */
import { TextDecoder } from 'node:util';

/** UTF-8 and UTF-16 by their mark, else UTF-8 when it is valid, else Windows-1252. Composed letters (NFC), no mark. */
export function decodeText(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes).normalize('NFC');
}

/** Whether text was saved in one encoding and opened in another on its way here ("fÃ¶rvaltning"). */
export function isGarbled(text: string): boolean {
  return /Ã[\u0080-\u00bf…–„†ŠŒŽ]|\ufffd/.test(text);
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return isUtf8(bytes) ? new TextDecoder('utf-8') : new TextDecoder('windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
