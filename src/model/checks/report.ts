import type { Finding } from '../finding.js';
import type { KnownIds } from './knownIds.js';
import type { Rule } from './rule.js';

type Path = Finding['path'];

// Nobody mends more at once, and a hostile document could break a rule millions of times.
const MOST = 1000;

/** Takes what one rule finds. */
export class Report {
  readonly findings: Finding[] = [];
  readonly #rule: Pick<Rule, 'code' | 'severity'>;
  readonly #nearest: KnownIds['nearest'];

  constructor(rule: Pick<Rule, 'code' | 'severity'>, nearest: KnownIds['nearest']) {
    this.#rule = rule;
    this.#nearest = nearest;
  }

  /** Whether more would not be heard; a rule that compares much with much can stop. */
  get isFull(): boolean {
    return this.findings.length >= MOST;
  }

  add(path: Path, message: string, more: Partial<Finding> = {}): void {
    if (this.isFull) return;
    const { code, severity } = this.#rule;
    this.findings.push({ code, severity, path, message, ...more });
  }

  /** A reference to an id that is not there. `why` ends the first sentence. */
  unknown(
    path: Path,
    reference: { what: string; found: string; why: string; on?: 'key' },
    allowed: ReadonlySet<string>,
  ): void {
    if (this.isFull) return;
    const { what, found, why, on } = reference;
    const suggestion = this.#nearest(found, allowed);
    const names = firstOf(allowed, 50);
    const instead =
      suggestion !== undefined
        ? `Write "${suggestion}" instead.`
        : names.length > 0
          ? `Write one of: ${names.join(', ')}.`
          : `There is none to refer to; add it or leave this out.`;
    this.add(path, `"${found}" is not ${what}, ${why}. ${instead}`, {
      found,
      allowed: names,
      ...(suggestion !== undefined && { suggestion }),
      ...(on && { on }),
    });
  }
}

function firstOf(names: Iterable<string>, most: number): string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.push(name) === most) break;
  }
  return first;
}
