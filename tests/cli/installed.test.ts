import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installConsumer } from '../package/consumer.js';

describe('the command in a folder that installed the tarball', () => {
  let site: Consumer;

  beforeAll(() => {
    site = installConsumer();
  }, 180_000);

  afterAll(() => site?.remove());

  /** As npx and the scripts of a package run it. */
  function rolewise(...args: string[]) {
    const command = join(site.folder, 'node_modules', '.bin', 'rolewise');
    return spawnSync(command, args, {
      cwd: site.folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  }

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(rolewise('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('writes a document, finds nothing in it, and finds what is broken', () => {
    expect(rolewise('new', 'team', '--role', 'Designer', '--role', 'Researcher').status).toBe(0);
    expect(rolewise('check', '--strict')).toMatchObject({
      status: 0,
      stdout: '1 file: nothing to mend\n',
      stderr: '',
    });
    const file = join(site.folder, 'team.comparison.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('- role: researcher', '- role: reseacher'));
    const { status, stdout } = rolewise('check');
    expect(stdout).toContain('Write "researcher" instead.');
    expect(status).toBe(1);
  });

  it('leads editors to the schema that is installed', () => {
    const text = readFileSync(join(site.folder, 'team.comparison.yaml'), 'utf8');
    const address = /\$schema=(\S+)/.exec(text)?.[1] ?? '';
    const schema = JSON.parse(readFileSync(resolve(site.folder, address), 'utf8'));
    expect(schema).toEqual(JSON.parse(rolewise('schema').stdout));
  });
});
