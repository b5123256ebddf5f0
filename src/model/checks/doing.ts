import type { Finding, Related } from '../finding.js';
import { partOf } from '../schemes/partOf.js';
import type { Comparison } from '../types.js';
import { type Row, rowsOf } from './matrix.js';
import { quote } from './quote.js';

/** What the matrix says of a role in an activity, where that is no part of doing. */
export interface NoDoing {
  /** As the end of a sentence: `it is only consulted`. */
  readonly part: string;
  readonly related: readonly Related[];
}

/** Answers whether a role acts in an activity; nothing, where it may or the matrix does not know the activity. */
export function notDoing({
  raci,
}: Comparison): (role: string, activity: string) => NoDoing | undefined {
  const rows = new Map<string, Row>(raci ? rowsOf(raci).map((row) => [row.activity.id, row]) : []);
  const kinds = raci?.scheme.assignments ?? [];
  const idle = new Set<string>(kinds.filter((kind) => IDLE.has(partOf(kind))).map(({ id }) => id));
  return (role, activity) => {
    const row = rows.get(activity);
    if (!row) return undefined;
    const { assignments } = row.activity;
    const words = Object.hasOwn(assignments, role) ? (assignments[role] ?? []) : [];
    if (words.some((word) => !idle.has(word))) return undefined;
    const part = words.length > 0 ? `it is only ${words.join(' and ')}` : 'it has no part';
    const path: Finding['path'] = [...row.path, 'assignments', ...(words.length > 0 ? [role] : [])];
    return { part, related: [{ path, note: `in ${quote(row.name)} ${part}` }] };
  };
}

// A team's own word that does not say what it comes to may well be one of doing.
const IDLE: ReadonlySet<unknown> = new Set(['advises', 'hears', 'absent']);
