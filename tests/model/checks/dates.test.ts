import { describe, expect, it, vi } from 'vitest';
import { seen } from './seen.js';

const roles = [
  { id: 'product', name: 'Product manager' },
  { id: 'project', name: 'Project manager' },
];
const today = '2026-03-10';

function dated(source: object, updated?: string): string {
  const document = {
    id: 'two-roles',
    lang: 'en',
    title: 'Two roles',
    summary: { text: 'What each does', sources: ['book'] },
    roles,
    sources: [{ id: 'book', title: 'A book', ...source }],
    ...(updated !== undefined && { edition: { updated } }),
  };
  return seen(document, { today });
}

describe('date/real', () => {
  it.each(['2024-02-29', '2024-02', '2024', '2025-12-31'])('%s is a date', (read) => {
    expect(dated({ read })).toBe('');
  });

  it.each(['2025-02-29', '2025-02-30', '2025-04-31', '1900-02-29'])('%s is none', (read) => {
    expect(dated({ read })).toBe(
      `date/real sources[0].read: The calendar has no ${read}. Correct the day, or write the month alone: ${read.slice(0, 7)}.`,
    );
  });
});

describe('date/future', () => {
  it.each([today, '2026-03', '2026', '2026-03-09'])('%s may be today', (published) => {
    expect(dated({ published })).toBe('');
  });

  it.each(['2026-03-11', '2026-04', '2027'])('%s is still to come', (published) => {
    expect(dated({ published })).toBe(
      `date/future sources[0].published: warning: ${published} is still to come (today is ${today}), ` +
        'so readers would doubt the date. Correct it.',
    );
  });

  // Kiritimati is 14 hours ahead of Greenwich, Auckland 13 in its summer.
  it.each([
    ['2026-01-09T10:30:00Z', '2026-01-10', ''],
    ['2026-01-09T09:30:00Z', '2026-01-10', 'date/future edition.updated'],
    ['2026-01-09T10:30:00Z', '2026-01-11', 'date/future edition.updated'],
  ])('takes the latest day on Earth if none is named: at %s for %s', (now, updated, said) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    const head = { id: 'two-roles', lang: 'en', title: 'Two roles', roles };
    const found = seen({ ...head, edition: { updated } });
    vi.useRealTimers();
    expect(found.split(': ')[0]).toBe(said);
  });
});

describe('date/order', () => {
  it.each([
    ['2024-05-02', '2024-05-01'],
    ['2024-05-01', '2024-05-01'],
    ['2024-05', '2024-05-31'],
    ['2024', '2024-12'],
  ])('read on %s what was published on %s', (read, published) => {
    expect(dated({ read, published })).toBe('');
  });

  it.each([
    ['2024-04-30', '2024-05-01'],
    ['2024-04', '2024-05-01'],
    ['2023', '2024'],
  ])('not read on %s what was published on %s', (read, published) => {
    expect(dated({ read, published })).toBe(
      `date/order sources[0].read: warning: "A book" was read (${read}) before it was published (${published}). ` +
        'Correct one of the dates, or read the newer edition and write when.\n' +
        `    sources[0].published: published ${published}`,
    );
  });
});

describe('edition/outdated', () => {
  it.each(['2025-06-01', '2025-06', '2025', '2025-06-02'])(
    'updated %s, read 2025-06-01',
    (updated) => {
      expect(dated({ read: '2025-06-01' }, updated)).toBe('');
    },
  );

  it('warns of an edition that is older than what its editors read', () => {
    expect(dated({ read: '2025-06-01' }, '2025-05-31')).toBe(
      'edition/outdated edition.updated: warning: "updated" is 2025-05-31, but a source was read after that, ' +
        'so readers take the document for older than it is. Write the day of its last change.\n' +
        '    sources[0].read: "A book" was read on 2025-06-01',
    );
  });
});
