import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { setUpCommand } from './command.js';

const { run } = setUpCommand();

describe('rolewise', () => {
  it.each([['--version'], ['-v']])('says its version with %s', async (flag) => {
    expect(await run([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[[]], [['--help']], [['help']]])('says what it can do with %j', async (args) => {
    const { code, stdout } = await run(args);
    for (const command of ['new', 'check', 'build', 'schema', 'diff', 'stale']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect(stdout).toContain('Examples:');
    expect(code).toBe(0);
  });

  it.each(['new', 'check', 'build', 'schema', 'diff', 'stale'])(
    'shows by example what %s does',
    async (name) => {
      const { code, stdout } = await run([name, '--help']);
      expect(stdout).toMatch(new RegExp(`Examples:\\n {2}.*rolewise ${name}`));
      expect(code).toBe(0);
      expect((await run(['help', name])).stdout).toBe(stdout);
    },
  );
});
