import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { folder, start, write } = setUpCommand();

/** The command while it runs, and what it has said since somebody last looked. */
function watching(...args: string[]) {
  const child = start(['check', '--watch', ...args]);
  let said = '';
  let changed = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      said += part;
      changed();
    });
  }
  return {
    child,
    /** Waits until the command says this, and forgets what it said up to there. */
    async says(words: string): Promise<string> {
      while (!said.includes(words)) {
        if (child.exitCode !== null) throw new Error(`The command ended: ${said}`);
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
      const end = said.indexOf(words) + words.length;
      const heard = said.slice(0, end);
      said = said.slice(end);
      return heard;
    },
  };
}

describe('rolewise check --watch', { timeout: 60_000 }, () => {
  it('checks again when a file is saved', async () => {
    write({ 'a.comparison.yaml': sound, 'deep/b.comparison.yaml': sound });
    const { says } = watching();
    await says('2 files: nothing to mend');
    await says('Watching for changes');
    write({ 'deep/b.comparison.yaml': broken });
    expect(await says('2 files: ')).toContain('deep/b.comparison.yaml:14:13');
    await says('Watching for changes');
    write({ 'deep/b.comparison.yaml': sound });
    await says('2 files: nothing to mend');
  });

  it('sees files come and go', async () => {
    write({ 'a.comparison.yaml': sound });
    const { says } = watching();
    await says('Watching for changes');
    write({ 'new/b.comparison.yaml': sound });
    await says('2 files: nothing to mend');
    rmSync(join(folder(), 'a.comparison.yaml'));
    await says('1 file: nothing to mend');
    rmSync(join(folder(), 'new'), { recursive: true });
    await says('There is no comparison to read.');
    write({ 'a.comparison.yaml': sound });
    await says('1 file: nothing to mend');
  });

  it('waits for a named file that is deleted and written again', async () => {
    write({ 'docs/team.yaml': sound, 'docs/other.yaml': broken });
    const { says } = watching('docs/team.yaml');
    await says('1 file: nothing to mend');
    await says('Watching for changes');
    rmSync(join(folder(), 'docs/team.yaml'));
    await says('There is no file "docs/team.yaml"');
    write({ 'docs/team.yaml': broken });
    await says('docs/team.yaml:14:13');
  });

  it('watches what a pattern finds', async () => {
    write({ 'docs/one/a.yaml': sound });
    const { says } = watching('docs/*/*.yaml');
    await says('Watching for changes');
    write({ 'docs/two/b.yaml': sound });
    await says('2 files: nothing to mend');
  });

  it('sees what was saved before it was ready', async () => {
    write({ 'a.comparison.yaml': sound });
    const { says } = watching();
    await says('1 file: nothing to mend');
    write({ 'a.comparison.yaml': broken });
    await says('a.comparison.yaml:14:13');
  });

  it('goes on until somebody ends it', async () => {
    write({ 'a.comparison.yaml': broken });
    const { child, says } = watching();
    await says('Watching for changes');
    expect(child.exitCode).toBe(null);
    child.kill('SIGINT');
    await new Promise((ended) => child.on('close', ended));
    expect(child.signalCode ?? child.exitCode).toBe('SIGINT');
  });
});
