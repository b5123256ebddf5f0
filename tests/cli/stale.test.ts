import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { sound } from './documents.js';

const { run, write } = setUpCommand();

const source = (id: string, read?: string) =>
  [`  - id: ${id}`, `    title: The ${id}`, ...(read ? [`    read: '${read}'`] : [])].join('\n');

/** A document whose views cite sources that were read at these dates. */
function citing(
  dates: Readonly<Record<string, string | undefined>>,
  cited: { roles: string; raci: string },
) {
  const sources = Object.entries(dates).map(([id, read]) => source(id, read));
  return sound
    .replace(
      'name: Designer\n',
      `name: Designer\n    summary:\n      text: draws\n      sources: [${cited.roles}]\n`,
    )
    .replace('raci:\n', `sources:\n${sources.join('\n')}\nraci:\n`)
    .replace('name: Ask people\n', `name: Ask people\n          sources: [${cited.raci}]\n`);
}

const dated = citing(
  { handbook: '2024-03-01', article: '2025-06-05', survey: '2026' },
  { roles: 'article, survey', raci: 'handbook, article' },
);

describe('rolewise stale', () => {
  it('says for each view when its oldest source was read', async () => {
    write({ 'a.comparison.yaml': dated });
    const { code, stdout } = await run(['stale']);
    expect(stdout).toMatch(/^ {2}roles +2025-06-05 +article \(“The article”\)$/m);
    expect(stdout).toMatch(/^ {2}raci +2024-03-01 +handbook \(“The handbook”\)$/m);
    expect(code).toBe(0);
  });

  it('makes no claim for a view with a source that nobody dated, and names the source', async () => {
    const text = citing(
      { handbook: undefined, article: '2025-06-05' },
      { roles: 'article', raci: 'article, handbook' },
    );
    write({ 'a.comparison.yaml': text });
    const { stdout } = await run(['stale']);
    expect(stdout).toMatch(/^ {2}roles +2025-06-05/m);
    expect(stdout).toMatch(
      /^ {2}raci +no claim +no read date: handbook \(“The handbook”\).*2025-06-05/m,
    );
    expect(stdout).toMatch(/1 with a source that nobody dated\n$/);
  });

  it.each([
    ['1y', '2025-03-01', 0],
    ['1y', '2025-03-02', 1],
    ['6m', '2024-09-01', 0],
    ['6m', '2024-09-02', 1],
    ['10d', '2024-03-11', 0],
    ['2w', '2024-03-16', 1],
  ])('fails if a view is older than %s on %s: %i', async (age, today, expected) => {
    write({ 'a.comparison.yaml': dated });
    const { code, stdout } = await run(['stale', '--older-than', age, '--today', today]);
    expect(code).toBe(expected);
    expect(stdout.includes('handbook (“The handbook”), older than')).toBe(expected === 1);
  });

  it.each([
    ['1m', '2026-03-31', '2026-02-28'],
    ['6m', '2026-08-31', '2026-02-28'],
    ['1m', '2026-01-31', '2025-12-31'],
    ['13m', '2028-03-31', '2027-02-28'],
    ['1y', '2028-02-29', '2027-02-28'],
    ['4y', '2028-02-29', '2024-02-29'],
    ['14d', '2026-03-07', '2026-02-21'],
  ])('says what is older than %s on %s: what was read before %s', async (age, today, limit) => {
    write({ 'a.comparison.yaml': dated.replace('2024-03-01', '1999-01-01') });
    const { stdout } = await run(['stale', '--older-than', age, '--today', today]);
    expect(stdout).toContain(`older than ${limit}\n`);
  });

  it('counts a year alone as far as it tells', async () => {
    const text = citing({ survey: '2025' }, { roles: 'survey', raci: 'survey' });
    write({ 'a.comparison.yaml': text });
    expect((await run(['stale', '--older-than', '1y', '--today', '2026-07-01'])).code).toBe(0);
    expect((await run(['stale', '--older-than', '1y', '--today', '2027-01-01'])).code).toBe(1);
  });

  it('says so where no source is named', async () => {
    write({ 'a.comparison.yaml': sound });
    const { code, stdout } = await run(['stale', '--older-than', '1d']);
    expect(stdout).toMatch(/^ {2}names no source$/m);
    expect(code).toBe(0);
  });

  it('says what it can of a document with errors, and that it has them', async () => {
    write({ 'a.comparison.yaml': `${dated}faq: none\n` });
    const { code, stdout, stderr } = await run(['stale']);
    expect(stdout).toMatch(/^ {2}raci +2024-03-01/m);
    expect(stderr).toContain('a.comparison.yaml has 1 error');
    expect(code).toBe(0);
  });

  it.each([
    ['a document that cannot be read', ['stale', 'bad.yaml'], /bad\.yaml:1 cannot be read\. ./],
    ['an age that is none', ['stale', '--older-than', 'old'], /90d, 6m, 1y/],
    ['an age beyond all dates', ['stale', '--older-than', '999999y'], /shorter age/],
    ['an age before the year 1', ['stale', '--older-than', '30000m'], /shorter age/],
    ['a day that is none', ['stale', '--today', '2026-13-01'], /2026-07-01/],
    ['a day that no calendar has', ['stale', '--today', '2026-02-30'], /2026-07-01/],
  ])('ends with 2 for %s', async (_, args, said) => {
    write({ 'bad.yaml': '{ id: ' });
    const { code, stderr } = await run(args);
    expect(stderr).not.toContain('fault of ours');
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
  });
});
