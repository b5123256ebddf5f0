import type { Finding, Place } from '../model/finding.js';
import { MAX_FINDINGS } from './limits.js';

/** What is wrong in the text itself, at a position that counts its characters from 0. */
export interface TextFinding extends Pick<Finding, 'code' | 'message'> {
  readonly offset: number;
  /** Where it stands in the document, if the text could be read so far. */
  readonly path?: Finding['path'];
  readonly severity?: Finding['severity'];
  readonly on?: 'key';
  /** Another position that it speaks of. */
  readonly related?: { readonly offset: number; readonly note: string };
}

/** What is wrong in a text as a finding, with its line and column. */
export function findingAt(
  { offset, related, path = [], ...finding }: TextFinding,
  placeAt: (offset: number) => Place,
): Finding {
  return {
    severity: 'error',
    path,
    ...finding,
    place: placeAt(offset),
    ...(related && { related: [{ path, note: related.note, place: placeAt(related.offset) }] }),
  };
}

/** Adds a finding to those of a text, up to as many as anybody mends. */
export function reportTo(findings: TextFinding[]): (finding: TextFinding) => void {
  return (finding) => {
    if (findings.length < MAX_FINDINGS) findings.push(finding);
  };
}
