import type { Change, ChangeSide } from '../../model/diff/types.js';
import { counted } from '../../model/text/counted.js';
import { visible } from '../visible.js';
import { saidIn } from './saidIn.js';

/** One line of what changed: gone, come, or a remark. */
export interface ChangeLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** A change as lines to read: what was, what is. */
function linesOf({ kind, field, idPath, before, after }: Change): ChangeLine[] {
  if (kind === 'moved' && before && after) {
    const [from, to] = [before, after].map(({ trail }) => trail.slice(0, -1).join(' › '));
    if (from === to) return [line(' ', 'moved to another place in its list')];
    return [line('-', `in ${from}`), line('+', `in ${to}`)];
  }
  const label = field === undefined || field === 'text' ? '' : `${field}: `;
  const lines = (sign: '-' | '+', side: ChangeSide | undefined) =>
    side ? textsOf(kind, side, idPath).map((text) => line(sign, `${label}${text}`)) : [];
  return [...lines('-', before), ...lines('+', after)];
}

/** What stood there: with a thing that came or went, everything that it says. */
function textsOf(kind: Change['kind'], side: ChangeSide, idPath: string): string[] {
  const all = kind === 'changed' ? [] : saidIn(side);
  return all.length > 0 ? all : [side.text || idPath];
}

/** What became of one thing: it came, it went, it moved, or some of its fields changed. */
export interface ChangedThing {
  /** The names that lead to it: `Purpose › Goal › Product manager`. */
  readonly trail: string;
  readonly idPath: string;
  readonly kind: Change['kind'];
  readonly lines: readonly ChangeLine[];
}

/** What changed in each part of the document, in its order. */
export function byBlock(changes: readonly Change[]): [block: string, things: ChangedThing[]][] {
  const blocks = new Map<string, ChangedThing[]>();
  for (const change of changes) {
    const { block, kind, idPath, trail, field = block } = change;
    const things = blocks.get(block) ?? [];
    blocks.set(block, things);
    const last = things.at(-1);
    const lines = linesOf(change);
    if (last && kind === 'changed' && last.kind === kind && last.idPath === idPath) {
      things[things.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    } else {
      things.push({ trail: oneLine(trail.join(' › ') || idPath || field), idPath, kind, lines });
    }
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
