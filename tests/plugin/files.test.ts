import { describe, expect, it } from 'vitest';
import { comparisonsIn, pathOf } from '../../src/plugin/files.js';

describe('what counts as a comparison', () => {
  it.each([
    '/site/team.comparison.yaml',
    '/site/team.comparison.yml',
    '/site/team.comparison.json',
    '/site/team.comparison.yaml?v=1',
    '/site/team.comparison.yaml?import&rolewise',
    'C:\\site\\team.comparison.yaml',
    'C:\\site\\team.comparison.json?t=1700000000',
    './team.comparison.yaml',
  ])('%s does', (id) => {
    expect(comparisonsIn(undefined)(id)).toBe(true);
  });

  it.each([
    '/site/config.yaml',
    '/site/package.json',
    '/site/team.comparison.yaml.ts',
    '/site/team.comparison.d.yaml.ts',
    '/site/show.js?file=team.comparison.yaml',
    '/site/team.comparison.yaml?raw',
    '/site/team.comparison.yaml?v=1&url',
    '/site/team.comparison.json?url=1',
  ])('%s does not', (id) => {
    expect(comparisonsIn(undefined)(id)).toBe(false);
  });

  it('is what a site includes, on every system', () => {
    const isComparison = comparisonsIn([/\/content\/[^/]+\.yaml$/, /\.roles\.json$/]);
    expect(isComparison('/site/content/team.yaml')).toBe(true);
    expect(isComparison('D:\\site\\content\\team.yaml?v=1')).toBe(true);
    expect(isComparison('/site/team.roles.json')).toBe(true);
    expect(isComparison('/site/team.comparison.yaml')).toBe(false);
    expect(isComparison('/site/content/page.ts')).toBe(false);
  });

  it('stays the same when a pattern remembers where it was', () => {
    const isComparison = comparisonsIn(/\.comparison\.yaml/g);
    const answers = [1, 2, 3].map(() => isComparison('/site/team.comparison.yaml'));
    expect(answers).toEqual([true, true, true]);
  });
});

it('finds the file of an id', () => {
  expect(pathOf('/site/team.comparison.yaml?v=1?b')).toBe('/site/team.comparison.yaml');
  expect(pathOf('/site/c#/team.comparison.yaml')).toBe('/site/c#/team.comparison.yaml');
});
