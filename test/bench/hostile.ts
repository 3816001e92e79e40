/** Texts that no person writes, each made to hurt another part of the understanding. */

const MEGABYTE = 1024 * 1024;
const fill = (piece: string, length = MEGABYTE) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** By what they are made of; what is said of a text of 1 MB holds for the 128 kB that the door lets in. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one letter, 1 MB': fill('a'),
  'words, 1 MB': fill('säkerhetsombud på '),
  'words of one letter, 1 MB': fill('a b '),
  'misspelt long words': fill('säkrehetsombdusgranskningsnämndx '),
  'names of people': fill('Vera Nils Amina Björn '),
  'misspelt names of people': fill('Vear Nisl Bjrön Anima '),
  'kinds of places': fill('skolan gården enheten förvaltningen '),
  'words of every hint': fill('vem hur när var ombud öppet mejl direktiv plan möte chef '),
  'months and days': fill('15 maj dagen före julafton fredag 3/4 '),
  punctuation: fill('?!.,;:-_*~#'),
  spaces: fill(' \t\n'),
  'right-to-left marks': fill('\u202Evem\u200F är\u202C \u2067'),
  'combining marks': fill('e\u0301\u0323\u0308'),
  'one letter under many marks': `a${fill('\u0301')}`,
  emoji: fill('👩‍🚒🔥'),
  'half of pairs': fill('\uD83D'),
  'nested Markdown': `${fill('[', MEGABYTE / 4)}x${fill('](https://example.se)', MEGABYTE / 2)}`,
  'emphasis that never ends': fill('**_`~'),
  'nested HTML': fill('<b><at><a href="'),
  'mentions that never end': fill('<at>a</at'),
  templates: fill('${$root.x}${if(true,'),
  digits: fill('0123456789'),
  'numbers of directives': fill('D-2026-014 '),
};
