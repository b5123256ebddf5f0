import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/model/checks/index.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');

it('have codes of their own', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(rules)('$code', ({ code, docs }) => {
  it('says in a sentence what holds in a sound document', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(docs).toMatch(/^[A-Z].+\.$/);
  });

  it('is tested', () => {
    expect(tests.includes(`'${code}'`), code).toBe(true);
  });
});
