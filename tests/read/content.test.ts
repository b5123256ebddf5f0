import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DocumentText,
  formatFinding,
  parseComparison,
  plainText,
  textsOf,
} from '../../src/model/index.js';
import { readComparison } from '../../src/read/index.js';
import { facts } from './facts.js';

const folder = new URL('../../src/content/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

it('has content to read', () => {
  expect(files).toContain('product-vs-project-management.yaml');
});

it.each(files)('%s is read without findings and stays the same', (file) => {
  const result = readComparison(readFileSync(new URL(file, folder), 'utf8'), { file });
  expect(result.findings.map(formatFinding)).toEqual([]);
  expect(result.ok).toBe(true);
  expect(parseComparison(result.comparison).comparison).toEqual(result.comparison);
});

describe('product and project management', () => {
  const file = 'product-vs-project-management.yaml';
  const { comparison } = readComparison(readFileSync(new URL(file, folder), 'utf8'), { file });
  const texts = comparison ? textsOf(comparison) : [];

  /** The sources of whatever a text is a part of. */
  function sourcesOf({ path }: DocumentText): string[] {
    const holders = path.map((_, depth) =>
      path
        .slice(0, depth)
        .reduce((value, step) => Reflect.get(Object(value), step), Object(comparison)),
    );
    const cited: { source: string }[] =
      holders.findLast((holder) => holder.sources && holder !== comparison)?.sources ?? [];
    return cited.map(({ source }) => source);
  }

  const saying = (words: string): RegExp =>
    new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu');

  it.each(facts)('states $id as $sources say it in $place', ({ sources, place, words }) => {
    const there = texts.filter(({ idPath }) => `${idPath}.`.startsWith(`${place}.`));
    const stated = words.map((word) => ({
      word,
      cited: there
        .filter(({ text }) => saying(word).test(plainText(text)))
        .flatMap(sourcesOf)
        .filter((source) => sources.includes(source)),
    }));
    expect(stated.filter(({ cited }) => cited.length === 0)).toEqual([]);
    expect(stated.flatMap(({ cited }) => cited)).toEqual(expect.arrayContaining([...sources]));
  });

  it('states each fact of the sources', () => {
    const numbers = new Set(facts.map(({ id }) => Number(id.slice(1))));
    expect([...numbers]).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
  });

  it('says who answers for it, when it was last changed and what it leaves out', () => {
    const { authors, updated, note } = comparison?.edition ?? {};
    expect(authors).not.toHaveLength(0);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(plainText(note?.text ?? '')).toMatch(/sources/);
  });

  it('names what to read next by title and date', () => {
    const items = comparison?.related?.items ?? [];
    expect(items.length).toBeGreaterThan(1);
    for (const { title, published } of items) expect([title, published]).not.toContain(undefined);
  });
});
