/** Whether a sentence leans on the one before it: then, and only then, is what another process heard worth a look. */
import { tokensOf } from './tokens.js';

/** Longer sentences say what they are about. */
const MOST_WORDS = 8;
const FEW_WORDS = 4;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BEGINNINGS = words('och men da sa eller and but so or then');
const ENDS = words('da then istallet instead');
const POINTING = words(
  'hen hens henom hon han henne honom hennes hans dem dom deras dar den samma denna denne ' +
    'she he her him his hers they them their theirs there same that',
);
/** Words that ask for one thing of something: of what, a short sentence leaves open. */
const PARTS = words(
  'ersattare ersattaren vikarie stallforetradare telefon telefonnummer nummer mejl mail epost adress ' +
    'imorgon morgon igar overmorgon idag nasta varfor uppgifter ' +
    'deputy substitute phone number email address tomorrow yesterday today next why tasks duties',
);
const OWN = words('min mitt mina var vart vara jag my our mine i');

/** Generous on purpose: a needless look costs a read, a missed one the answer. */
export function leansOnBefore(text: string): boolean {
  const said = tokensOf(text).map((token) => token.folded);
  if (said.length === 0 || said.length > MOST_WORDS) return false;
  if (BEGINNINGS.has(said[0] ?? '') || ENDS.has(said.at(-1) ?? '')) return true;
  if (said.some((word) => POINTING.has(word))) return true;
  return (
    said.length <= FEW_WORDS && said.some((word) => PARTS.has(word)) && !said.some((word) => OWN.has(word))
  );
}
