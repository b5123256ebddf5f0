/** A text that was made to exhaust whoever reads it. */
export interface HostileText {
  readonly make: () => string;
  /** What is found first, and at which line and column. */
  readonly expected: readonly [code: string, line: number, column: number];
}
