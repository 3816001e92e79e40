/** What is wrong, and what would be right; both sentences, without a full stop. */
export type FaultSentence = (values: Readonly<Record<string, string>>) => {
  readonly wrong: string;
  readonly right: string;
};
