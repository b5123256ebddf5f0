/** Something on a page that a reader changes, and that is kept by a name of its own. */
export interface Part {
  /** Apart from all other parts of the page: where its ids begin, and what is kept. */
  readonly name: string;
  /** How it is now, in words of `wordOf`; none where that is how it begins. */
  words(): readonly string[];
  /** Brings back how it was, as far as that is still there. Says nothing of it. */
  restore(words: readonly string[]): void;
}
