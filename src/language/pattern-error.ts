/** A pattern that cannot be read: says which one, and what is wrong with it. */
export class PatternError extends Error {
  constructor(source: string, problem: string) {
    super(`Pattern “${source}”: ${problem}`);
    this.name = 'PatternError';
  }
}
