import { type Finding, formatPath } from './finding.js';
import type { Comparison } from './types.js';

/** A warning that the document accepts, with the reason that it gives. */
export interface AcceptedFinding extends Finding {
  readonly because: string;
}

type Acceptances = NonNullable<Comparison['accept']>;

/** Parts the findings into those that stand and those that the document accepts. */
export function settle(
  findings: readonly Finding[],
  accept: Acceptances = [],
): { findings: Finding[]; accepted: AcceptedFinding[] } {
  const standing: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const reasons = new Map(accept.map((entry) => [keyOf(entry), entry.because]));
  const codes = new Set(accept.map(({ code }) => code));
  for (const finding of findings) {
    const acceptable = finding.severity === 'warning' && codes.has(finding.code);
    const key = acceptable ? keysFor(finding).find((name) => reasons.has(name)) : undefined;
    const because = key === undefined ? undefined : reasons.get(key);
    if (because === undefined) standing.push(finding);
    else accepted.push({ ...finding, because });
  }
  return { findings: standing, accepted };
}

/** The positions of those entries of `accept` that match nothing. */
export function idleAcceptances(accept: Acceptances, findings: readonly Finding[]): number[] {
  const codes = new Set(accept.map(({ code }) => code));
  const met = new Set(findings.filter(({ code }) => codes.has(code)).flatMap(keysFor));
  return accept.flatMap((entry, index) => (met.has(keyOf(entry)) ? [] : [index]));
}

function keyOf({ code, at }: Acceptances[number]): string {
  return at === undefined ? code : `${code} ${at}`;
}

/** Everything by which a finding can be accepted: its place, each place around it, and the document. */
function keysFor({ code, path }: Finding): string[] {
  const places = path.map((_, index) => formatPath(path.slice(0, path.length - index)));
  return [...places.map((place) => `${code} ${place}`), code];
}
