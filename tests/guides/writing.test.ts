import { expect, it } from 'vitest';
import { markdownOf } from '../../dist/publish/index.js';
import { limits } from '../../src/model/checks/limits.js';
import { localise, plainText, translationCoverage } from '../../src/model/index.js';
import { readComparison } from '../../src/read/index.js';
import { readGuide } from './guide.js';

const file = 'team.comparison.yaml';
const written = readGuide('Writing').files[file] ?? '';
const { ok, comparison, findings, accepted } = readComparison(written, { file });
if (!ok) throw new Error(findings.map(({ message }) => message).join('\n'));

it('is sound as it stands, but for the warning that it accepts', () => {
  expect(findings).toEqual([]);
  expect(accepted.map(({ code }) => code)).toEqual(['wording/avoid']);
});

it('shows every kind of answer that it speaks of', () => {
  const aspects = comparison.comparison?.groups.flatMap((group) => group.aspects) ?? [];
  const cells = aspects.flatMap(({ shared, cells = {} }) => [...Object.values(cells), shared]);
  const kinds = new Set(cells.flatMap((cell) => Object.keys(cell ?? {})));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['text', 'list', 'answer', 'disagree', 'sources']),
  );
  expect(aspects.some(({ shared }) => shared)).toBe(true);
  expect(markdownOf(comparison)).toContain('Waits for the first findings');
});

it('is translated where it says, and the rest is named', () => {
  const german = localise(comparison, 'de');
  expect(plainText(german.title)).toBe('Design und Research');
  expect(german.roles[0]?.name).toBe('Designerin');
  const [coverage] = translationCoverage(comparison);
  expect(coverage?.missing.length).toBeGreaterThan(0);
});

it('names the limits that there are', () => {
  const guide = readGuide('Writing');
  expect(guide.commands).toContainEqual(['rolewise', 'check', file, '--translations']);
  const slip = written.replace('limits: { cellWords: 25 }', 'limits: { words: 25 }');
  const [finding] = readComparison(slip, { file }).findings;
  expect(finding?.allowed).toEqual(Object.keys(limits));
});
