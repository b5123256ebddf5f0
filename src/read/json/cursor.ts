import type { TextFinding } from '../textFinding.js';

/** Ends the reading of a text that is no JSON. */
export class NoJson extends Error {
  readonly finding: TextFinding;
  constructor(finding: TextFinding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** A place in a text that moves on. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character at hand, or nothing at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Moves past what a sticky expression matches here, and gives it. */
  take(expression: RegExp): string {
    expression.lastIndex = this.at;
    const taken = expression.exec(this.text)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }

  /** Moves on to what comes next. */
  skipSpace(): void {
    this.take(/[ \t\r\n]*/y);
    if (this.next === '#' || /^\/[/*]/.test(this.text.slice(this.at, this.at + 2))) {
      this.fail(
        'json/comment',
        'JSON has no comments. Remove it, or let the name of the file end in .yaml: YAML has them.',
      );
    }
  }

  fail(code: string, message: string, offset = this.at, related?: TextFinding['related']): never {
    throw new NoJson({ code, offset, message, ...(related && { related }) });
  }
}
