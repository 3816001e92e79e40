/**
 * The one error that a person is meant to read: a rule said no.
 *
 * `code` names the rule, `values` hold what the sentence needs (never a person's text in a log). The sentence itself
 * stands in `cards/texts`, in Swedish and English; a code without one does not compile. Everything else that is
 * thrown is a bug or a broken dependency: it is logged with an id, and the person gets the id and an apology.
 */
export class Refusal<Code extends string = string> extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: Code,
    readonly values: RefusalValues = {},
  ) {
    super(code);
  }
}

/** What a refusal's sentence is filled with. */
export type RefusalValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Several refusals at once: everything that is wrong with one input, so that it is mended in one go. */
export class Refusals<Code extends string = string> extends Error {
  override readonly name = 'Refusals';

  constructor(readonly all: readonly Refusal<Code>[]) {
    super(all.map((refusal) => refusal.code).join(', '));
  }
}

/** Whether a caught value is a rule's no, alone or several. */
export function isRefusal(error: unknown): error is Refusal | Refusals {
  return error instanceof Refusal || error instanceof Refusals;
}

/** The rules that said no, one by one. */
export function refusalsOf(error: Refusal | Refusals): readonly Refusal[] {
  return error instanceof Refusals ? error.all : [error];
}
