import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setUpCommand } from './command.js';

const { folder, run, write } = setUpCommand();

it('reports what the README shows', async () => {
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  await run(['new', 'team', '--role', 'Designer', '--role', 'Researcher']);
  const text = readFileSync(join(folder(), 'team.comparison.yaml'), 'utf8');
  write({ 'team.comparison.yaml': text.replace('sponsor: informed', 'sponsor: infromed') });
  expect((await run(['check'])).stdout).toBe(shown);
});

it('has the commands that the README lists', async () => {
  const [, table = ''] = readFileSync('README.md', 'utf8').split('| command | what it does |\n');
  const listed = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)[^`]*` \|/gm)];
  const names = listed.map(([, name = '']) => name);
  expect(names.length).toBeGreaterThanOrEqual(5);
  const { stdout } = await run(['--help']);
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
});
