import type { Finding } from '../finding.js';
import type { Comparison } from '../types.js';
import type { KnownIds } from './knownIds.js';

/** Something that holds in a sound document and that no schema can say, because it looks at two places at once. */
export interface Rule {
  /** Stable name of what the rule finds. */
  readonly code: string;
  readonly severity: Finding['severity'];
  /** One sentence for the list of rules. */
  readonly docs: string;
  /** What breaks the rule. `known` holds the ids of the whole document, broken blocks included. */
  check(comparison: Comparison, known: KnownIds): Finding[];
}

type Path = Finding['path'];

// Nobody mends more at once, and a hostile document could break a rule millions of times.
const MOST = 1000;

/** Collects what one rule finds. */
export class Report {
  readonly findings: Finding[] = [];
  readonly #rule: Pick<Rule, 'code' | 'severity'>;

  constructor(rule: Pick<Rule, 'code' | 'severity'>) {
    this.#rule = rule;
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
    known: KnownIds,
  ): void {
    const { what, found, why, on } = reference;
    const suggestion = known.nearest(found, allowed);
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
