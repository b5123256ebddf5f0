import { expect, it } from 'vitest';
import { comparisonModule } from '../../src/plugin/comparisonModule.js';
import { comparison } from '../fixtures/examples.js';
import { naughty } from '../fixtures/hostile.js';

const load = async (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

it('holds the document and exports nothing else', async () => {
  const module = await load(comparisonModule(comparison));
  expect({ ...module }).toEqual({ default: comparison });
});

it.each([...naughty, "'", '\\', "\\'", '\u2028\u2029', '\n'])('survives %j', async (title) => {
  const module = await load(comparisonModule({ ...comparison, title }));
  expect(module.default.title).toBe(title);
});
