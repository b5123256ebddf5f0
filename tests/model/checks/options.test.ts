import { describe, expect, it } from 'vitest';
import { checkComparison, parseComparison, rules } from '../../../src/model/index.js';
import { readComparison } from '../../../src/read/index.js';
import { soundDocument, withValue } from '../fixtures.js';
import { seen } from './seen.js';

const unknownRole = withValue(['raci', 'parties', 0, 'role'], 'prodct');
const twoWords = withValue(['title'], 'The PM');

describe('rules', () => {
  it('can be switched off', () => {
    expect(seen(twoWords, { rules: { 'wording/avoid': 'off' } })).toBe('');
    const options = { rules: { 'reference/role': 'off' } } as const;
    expect(seen(unknownRole, options)).not.toContain('reference/role');
  });

  it('can be errors, which stop a document', () => {
    const { ok, findings } = parseComparison(twoWords, { rules: { 'wording/avoid': 'error' } });
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code: 'wording/avoid', severity: 'error' }]);
  });

  it('can be warnings, which stop none', () => {
    const document = withValue(['lifecycles', 'cycles', 0, 'stages', 1, 'alongside'], 'growth');
    const options = { rules: { 'lifecycle/alongside': 'warning' } } as const;
    expect(parseComparison(document).ok).toBe(false);
    expect(parseComparison(document, options)).toMatchObject({
      ok: true,
      findings: [{ severity: 'warning' }],
    });
  });

  it('are known to the compiler', () => {
    // @ts-expect-error no rule has this code
    expect(parseComparison(soundDocument(), { rules: { 'wording/avoids': 'off' } }).ok).toBe(true);
  });

  it('are set for every door', () => {
    const options = { rules: { 'wording/avoid': 'off' } } as const;
    const { comparison } = parseComparison(twoWords);
    if (!comparison) throw new Error('the document did not parse');
    expect(checkComparison(comparison)).toHaveLength(1);
    expect(checkComparison(comparison, options)).toEqual([]);
    expect(readComparison(JSON.stringify(twoWords), options).findings).toEqual([]);
  });
});

it('a warning never stops a document', () => {
  const { ok, findings } = parseComparison(twoWords);
  expect(ok).toBe(true);
  expect(findings).toMatchObject([{ severity: 'warning' }]);
});

it('the list of rules is data', () => {
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  expect(rules).toContainEqual({
    code: 'aspect/cells',
    severity: 'error',
    docs: 'Every aspect has a cell for each role, or one shared answer, and not both.',
  });
});
