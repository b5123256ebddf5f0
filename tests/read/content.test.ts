import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatFinding, parseComparison } from '../../src/model/index.js';
import { readComparison } from '../../src/read/index.js';

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
