/** The port that hands out numbers: one row a kind and year, never the same number twice; gaps are allowed. */
export interface Numbers {
  next(kind: string, year: number): Promise<number>;
}
