import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../src/model/index.js';

const rows = (pattern: string) =>
  [...pattern].map((letter, index) => ({ id: `${letter}${index}`, differs: letter === 'd' }));
const groups = [
  { id: 'mixed', rows: rows('dad') },
  { id: 'alike', rows: rows('aa') },
  { id: 'apart', rows: rows('d') },
  { id: 'empty', rows: rows('') },
];
const left = (show: Parameters<typeof filterRows>[1]) => {
  const filtered = filterRows(groups, show);
  const ids = filtered.groups.map(({ id, rows }) => [id, ...rows.map((row) => row.id)].join(' '));
  return { ...filtered, groups: ids };
};

describe('filterRows', () => {
  it('leaves everything, groups without rows too, when all is asked for', () => {
    expect(left('all')).toEqual({
      groups: ['mixed d0 a1 d2', 'alike a0 a1', 'apart d0', 'empty'],
      shown: 6,
      total: 6,
    });
  });

  it('leaves what differs, in its order, without the groups that have nothing of it', () => {
    expect(left('differences')).toEqual({
      groups: ['mixed d0 d2', 'apart d0'],
      shown: 3,
      total: 6,
    });
  });

  it('leaves what agrees', () => {
    expect(left('similarities')).toEqual({
      groups: ['mixed a1', 'alike a0 a1'],
      shown: 3,
      total: 6,
    });
  });

  it('keeps what else a group holds, and changes nothing of what it was given', () => {
    const before = JSON.stringify(groups);
    expect(filterRows(groups, 'similarities').groups[0]).toMatchObject({ id: 'mixed' });
    expect(JSON.stringify(groups)).toBe(before);
  });

  it('keeps all where something else is asked for than there is', () => {
    expect(filterRows(groups, 'difference' as 'differences')).toEqual(filterRows(groups, 'all'));
  });

  it('has nothing left of nothing', () => {
    expect(filterRows([], 'differences')).toEqual({ groups: [], shown: 0, total: 0 });
  });
});
