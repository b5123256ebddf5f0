import { describe, expect, it } from 'vitest';
import { staleness } from '../../src/model/index.js';
import { document, parsed } from './translatedDocument.js';

const today = '2026-07-01';

/** The document with its sources read on some dates. */
function readOn(dates: { book?: string; talk?: string; never?: string }) {
  const sources = ['book', 'talk', 'never'].map((id) => {
    const read = dates[id as keyof typeof dates];
    return { id, title: id, ...(read !== undefined && { read }) };
  });
  return staleness(parsed({ ...document(), sources }), { today });
}

describe('freshness', () => {
  it('is said for each part that cites something, by the source read longest ago', () => {
    const { blocks } = readOn({ book: '2026-01-02', talk: '2025-03-01' });
    expect(blocks).toMatchObject([
      { block: 'summary', since: '2026-01-02', oldest: { source: { id: 'book' }, days: 180 } },
      { block: 'roles', since: '2026-01-02' },
      { block: 'comparison', since: '2025-03-01', oldest: { source: { id: 'talk' }, days: 487 } },
    ]);
  });

  it('of the document is that of its oldest source', () => {
    expect(readOn({ book: '2026-01-02', talk: '2025-03-01' })).toMatchObject({
      block: 'document',
      since: '2025-03-01',
      undated: [],
    });
  });

  it.each(['yesterday', '', '2026-02-31', '2026-07', '1 July 2026'])(
    'is not counted from %j, which is no day',
    (today) => {
      expect(() => staleness(parsed(document()), { today })).toThrow(
        `"${today}" is no day of the calendar`,
      );
    },
  );

  it('does not count sources that nothing cites', () => {
    expect(readOn({ book: '2026', talk: '2026', never: '1999' }).since).toBe('2026');
  });

  it('is not claimed where a source does not say when it was read', () => {
    const { blocks, ...whole } = readOn({ talk: '2025-03-01' });
    const [summary, , comparison] = blocks;
    expect(summary).toEqual({ block: 'summary', undated: [{ id: 'book', title: 'book' }] });
    expect(comparison).toMatchObject({ oldest: { read: '2025-03-01' }, undated: [{ id: 'book' }] });
    expect(comparison).not.toHaveProperty('since');
    expect(whole).not.toHaveProperty('since');
  });

  it('counts a month or a year from its first day', () => {
    expect(readOn({ book: '2026', talk: '2026-01-02' })).toMatchObject({
      since: '2026',
      oldest: { days: 181 },
    });
    expect(readOn({ book: '2026-07-02', talk: '2026-07-02' }).oldest?.days).toBe(0);
  });

  it('needs no day to say since when', () => {
    const { since, oldest } = staleness(parsed(document()));
    expect(since).toBeUndefined();
    expect(oldest).toEqual({
      source: expect.objectContaining({ id: 'talk' }),
      read: '2025-03-01',
    });
  });

  it('is nothing in a document that cites nothing', () => {
    const { summary: _, comparison: __, roles, ...rest } = document();
    const bare = (roles as object[]).map((role) => ({ ...role, definition: undefined }));
    expect(staleness(parsed({ ...rest, roles: bare }), { today })).toEqual({
      block: 'document',
      undated: [],
      blocks: [],
    });
  });
});
