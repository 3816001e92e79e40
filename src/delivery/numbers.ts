/** Running numbers, one row of numbers a kind and year. */
export interface Numbers {
  /** The next number of a kind in a year: never given twice, by any instance; gaps may occur. */
  next(kind: string, year: number): Promise<number>;
}
