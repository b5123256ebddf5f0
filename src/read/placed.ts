import type { Finding, Place } from '../model/finding.js';
import { asWritten } from './asWritten.js';
import { follow, lineEnd, type Position } from './positions.js';

/** A text that was read, as findings are placed in it. */
export interface Source {
  readonly text: string;
  readonly format: 'JSON' | 'YAML';
  readonly root: Position;
  readonly placeAt: (offset: number) => Place;
}

/** The offset of what a path leads to: its value or its key or, where something is missing, the key of what lacks it. */
export function offsetOf(path: Finding['path'], root: Position, on?: 'key'): number {
  const { position, missing } = follow(path, root);
  return missing || on === 'key' ? (position.key ?? position.value) : position.value;
}

/** A finding with its place in the file, and with those of all that it speaks of, in the words of the file. */
export function placed(finding: Finding, source: Source): Finding {
  const { text, format, root, placeAt } = source;
  const { position, missing } = follow(finding.path, root);
  const written = text.slice(position.value, position.end);
  // A JSON file may be one line of megabytes.
  const behind = format === 'JSON' ? '' : text.slice(position.end, lineEnd(text, position.end));
  const spoken = missing ? finding : asWritten(finding, { format, source: written, behind });
  const offset =
    offsetOf(finding.path, root, finding.on) + (missing ? 0 : within(finding, written));
  const related = finding.related?.map((other) => ({
    ...other,
    place: placeAt(offsetOf(other.path, root)),
  }));
  return { ...spoken, place: placeAt(offset), ...(related && { related }) };
}

/** How far inside a text the part begins that was refused. */
function within({ code, found = '' }: Finding, written: string): number {
  if (code !== 'text/html' && code !== 'text/link') return 0;
  return Math.max(0, written.indexOf(found.replace(/…$/, '')));
}
