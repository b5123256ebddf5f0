import type { Finding } from '../finding.js';
import type { KnownIds } from './knownIds.js';
import type { Rule } from './rule.js';

/** What rules may ask beside the document. */
export interface Context {
  /** The ids of the whole document, broken blocks included. */
  readonly known: KnownIds;
  /** The day that counts as today: `2026-07-01`. */
  readonly today: string;
}

type Path = Finding['path'];

// Nobody mends more at once, and a hostile document could break a rule millions of times.
const MOST = 1000;

/** Collects what one rule finds. */
export class Report {
  readonly findings: Finding[] = [];
  readonly known: KnownIds;
  readonly today: string;
  readonly #rule: Pick<Rule, 'code' | 'severity'>;

  constructor(rule: Pick<Rule, 'code' | 'severity'>, { known, today }: Context) {
    this.#rule = rule;
    this.known = known;
    this.today = today;
  }

  add(path: Path, message: string, more: Partial<Finding> = {}): void {
    if (this.findings.length >= MOST) return;
    const { code, severity } = this.#rule;
    this.findings.push({ code, severity, path, message, ...more });
  }

  /** A reference to an id that is not there. `why` ends the first sentence. */
  unknown(
    path: Path,
    reference: { what: string; found: string; why: string; on?: 'key' },
    allowed: ReadonlySet<string>,
  ): void {
    const { what, found, why, on } = reference;
    const suggestion = this.known.nearest(found, allowed);
    const names = [...allowed].slice(0, 50);
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
