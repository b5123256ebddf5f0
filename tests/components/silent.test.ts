import { expect, it } from 'vitest';
import { Byline, renderHtml } from '../../dist/html/index.js';
import { comparison } from '../fixtures/examples.js';

it('a byline with nothing to say is an empty string', () => {
  const { edition: _, sources: __, ...silent } = comparison;
  expect(renderHtml(Byline, { comparison: silent })).toBe('');
  expect(renderHtml(Byline, { comparison })).toContain('rw-byline');
});
