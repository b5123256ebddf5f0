import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileJson } from './hostile/json.js';
import type { Reading } from './hostile/readOne.js';
import { hostileYaml } from './hostile/yaml.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'rolewise-hostile-'));
const program = join(folder, 'readOne.cjs');

beforeAll(() => {
  buildSync({
    entryPoints: [new URL('hostile/readOne.ts', import.meta.url).pathname],
    outfile: program,
    bundle: true,
    platform: 'node',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

// In a process of its own each, so that what one leaves behind is not counted against another; by the processor's time, so
// that a busy machine changes nothing.
describe.concurrent.each([
  ['yaml', hostileYaml],
  ['json', hostileJson],
])('hostile %s', (format, texts) => {
  it.each(Object.entries(texts))('%s', { timeout: 60_000 }, async (name, { expected }) => {
    const limit = expected[0] === 'file/size' ? 1 : 5;
    let reading = await readIn(format, name);
    // What other processes do to the caches counts as this one's time. A text that takes too long takes it each time.
    for (let again = 0; reading.seconds > limit && again < 2; again++) {
      reading = await readIn(format, name);
    }
    expect(reading).toMatchObject({ ok: false, first: expected, file: `hostile.${format}` });
    expect(reading.message).toMatch(/^[^\n]{20,400}[.)]$/);
    expect(reading.count).toBeLessThan(3500);
    expect(reading.megabytes).toBeLessThan(600);
    expect(reading.seconds).toBeLessThan(limit);
  });
});

async function readIn(format: string, name: string): Promise<Reading> {
  const { stdout, stderr } = await run(process.execPath, [program, format, name]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}
