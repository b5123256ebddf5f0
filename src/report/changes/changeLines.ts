import type { Change } from '../../model/diff/types.js';
import { counted } from '../checkedFile.js';
import { visible } from '../visible.js';

/** One line of what changed: gone, come, or a remark. */
export interface ChangeLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** A change as lines to read: what was, what is. */
export function linesOf({ kind, field, before, after }: Change): ChangeLine[] {
  if (kind === 'moved' && before && after) {
    const [from, to] = [before, after].map(({ trail }) => trail.slice(0, -1).join(' › '));
    if (from === to) return [line(' ', 'moved to another place in its list')];
    return [line('-', `in ${from}`), line('+', `in ${to}`)];
  }
  const label = field === undefined || field === 'text' ? '' : `${field}: `;
  return [
    ...(before ? [line('-', `${label}${before.text}`)] : []),
    ...(after ? [line('+', `${label}${after.text}`)] : []),
  ];
}

/** The names that lead to what changed: `Purpose › Goal › Product manager`. */
export function trailOf({ trail, idPath }: Change): string {
  return oneLine(trail.length > 0 ? trail.join(' › ') : idPath);
}

/** The changes of each part of the document, in its order. */
export function byBlock(changes: readonly Change[]): [block: string, changes: Change[]][] {
  const blocks = new Map<string, Change[]>();
  for (const change of changes) {
    blocks.set(change.block, [...(blocks.get(change.block) ?? []), change]);
  }
  return [...blocks];
}

const KINDS = ['added', 'removed', 'changed', 'moved'] as const;

/** How many changes there are of each kind. */
export function countChanges(changes: readonly Change[]): Record<Change['kind'], number> {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

/** `3 changes: 1 added, 2 changed`. */
export function changeSummary(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed';
  const counts = countChanges(changes);
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  return `${counted(changes.length, 'change')}: ${parts.join(', ')}`;
}

function line(sign: ChangeLine['sign'], text: string): ChangeLine {
  return { sign, text: oneLine(text) };
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}
