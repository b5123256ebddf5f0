/** Where something stands in a file. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** Another place that a finding speaks of: the RACI row that a responsibility card contradicts. */
export interface Related {
  /** The keys and positions that lead to it, from the top of the document. */
  readonly path: readonly (string | number)[];
  /** What stands there, in a few words. */
  readonly note: string;
  /** Where it stands in the file that was read. */
  readonly place?: Place;
}

/** One thing that is wrong, or doubtful, in a document: what, where, and what to write instead. */
export interface Finding {
  /** Stable name of the problem: `reference/unknown`. */
  readonly code: string;
  /** An error fails checks and builds, and a block that cannot be read, or that names what there is not, is not drawn. */
  readonly severity: 'error' | 'warning';
  /** The keys and positions that lead to it, from the top of the document. */
  readonly path: readonly (string | number)[];
  /** What happened, why it matters and what to do, as whole sentences. */
  readonly message: string;
  /** What stands there. */
  readonly found?: string;
  /** What could stand there. */
  readonly allowed?: readonly string[];
  /** The allowed word nearest to the one found. */
  readonly suggestion?: string;
  /** `key` if the name of the field is wrong and not its value. */
  readonly on?: 'key';
  /** Where it stands in the file that was read. */
  readonly place?: Place;
  /** The other places that it speaks of. */
  readonly related?: readonly Related[];
}

/**
 * A finding on one line, `team.yaml:12:5 raci.parties[0].role: message`, and one more, indented, for each other place that
 * it speaks of.
 */
export function formatFinding(finding: Finding): string {
  const { severity, message, related = [] } = finding;
  const first = `${formatWhere(finding)}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
  const others = related.map((other) => `    ${formatWhere(other)}: ${other.note}`);
  return [first, ...others].join('\n');
}

function formatWhere({ place, path }: Pick<Finding, 'place' | 'path'>): string {
  if (!place) return formatPath(path);
  const { file, line, column } = place;
  const where = file === undefined ? `${line}:${column}` : `${file}:${line}:${column}`;
  return `${where} ${formatPath(path)}`;
}

/** A path as people write it: `raci.groups[0].activities[2].assignments.design`. */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'document';
  return path.map(formatStep).join('').replace(/^\./, '');
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\p{L}\p{N}_-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(clip(step))}]`;
}

/** A text cut to a number of characters that a message can hold. */
export function clip(text: string, length = 60): string {
  const start = [...text.slice(0, 2 * (length + 1))];
  return start.length > length ? `${start.slice(0, length - 1).join('')}…` : text;
}
