/** Folding a long text: how its beginning looks. */

const LINES = 5;
const LINE_LENGTH = 70;

/**
 * The first lines of a text that takes more than five on a card, or `undefined` for a shorter one. Cut between words,
 * never inside a link; bold that the cut leaves open is closed.
 */
export function beginningOf(text: string): string | undefined {
  let left = LINES;
  let kept = '';
  for (const line of text.split('\n')) {
    const takes = Math.ceil(line.trim().length / LINE_LENGTH);
    if (takes > left) return left > 0 ? cutLine(kept, line, left * LINE_LENGTH) : `${kept.trimEnd()} …`;
    left -= takes;
    kept += line + '\n';
  }
  return undefined;
}

function cutLine(before: string, line: string, length: number): string {
  const words = line.slice(0, length).replace(/\s+\S*$/, '');
  const whole = words.replace(/\[[^\]\n]*(?:\](?:\([^)\n]*)?)?$/, '');
  const open = ((before + whole).match(/\*\*/g)?.length ?? 0) % 2 === 1;
  return `${before}${whole.trimEnd()}${open ? '**' : ''} …`;
}
