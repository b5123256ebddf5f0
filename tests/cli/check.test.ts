import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { folder, run, write } = setUpCommand();

const COLOUR = '\u001b[';

describe('rolewise check', () => {
  it('finds every comparison below the folder and says that all is well', async () => {
    write({
      'a.comparison.yaml': sound,
      'deep/er/b.comparison.yml': sound,
      'c.comparison.json': '{}',
      'other.yaml': 'not: checked',
      'node_modules/x/d.comparison.yaml': broken,
    });
    const { code, stdout } = await run(['check', 'a.comparison.yaml', 'deep']);
    expect(stdout).toBe('2 files: nothing to mend\n');
    expect(code).toBe(0);
    const all = await run(['check']);
    expect(all.stdout).toMatch(/^c\.comparison\.json/);
    expect(all.stdout).toContain('3 files: ');
    expect(all.code).toBe(1);
  });

  it('says what is wrong, where it stands, and what to write', async () => {
    write({ 'team.comparison.yaml': broken });
    const { code, stdout, stderr } = await run(['check']);
    expect(stdout).toMatch(
      /^team\.comparison\.yaml:14:13 {2}error {2}reference\/role {2}raci\.parties\[1\]/,
    );
    expect(stdout).toContain('Write "researcher" instead.');
    expect(stdout).toContain('> 14 |     - role: reseacher\n       |             ^^^^^^^^^\n');
    expect(stdout).toMatch(/\n1 file: \d errors?(?:, \d warnings?)?\n$/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('lists findings from the top of the file, whatever found them', async () => {
    const text = sound
      .replace('lang: en', 'lang: English!')
      .replace('[accountable, responsible]', 'asked');
    write({ 'a.yaml': text.replace('title: ', 'titel: ') });
    const { stdout } = await run(['check', 'a.yaml']);
    const lines = [...stdout.matchAll(/^a\.yaml:(\d+):/gm)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('finds the same with Windows line endings', async () => {
    write({ 'unix.yaml': broken, 'windows.yaml': broken.replaceAll('\n', '\r\n') });
    const unix = await run(['check', 'unix.yaml']);
    const windows = await run(['check', 'windows.yaml']);
    expect(windows.stdout).toBe(unix.stdout.replaceAll('unix', 'windows'));
    expect(windows.stdout).not.toContain('\r');
  });

  it.each([
    'a name with spaces.yaml',
    'brackets [and] (more) {of, them}.yaml',
    'naïve-Ünïcode-文.yaml',
    '-dash.yaml',
  ])('takes the file "%s" for what it is', async (name) => {
    write({ [name]: sound });
    const { stdout, stderr } = await run(['check', '--', name]);
    expect(stderr).toBe('');
    expect(stdout).toBe('1 file: nothing to mend\n');
  });

  it('reads each file once, however it is named', async () => {
    write({ 'docs/a.comparison.yaml': sound });
    const { stdout } = await run(['check', 'docs', './docs/a.comparison.yaml', 'docs/**/*.yaml']);
    expect(stdout).toBe('1 file: nothing to mend\n');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['check', '-'], { input: broken });
    expect(stdout).toMatch(/^<stdin>:14:13 {2}error/);
    expect(code).toBe(1);
  });

  it('finds its way through folders that lead back to themselves', async () => {
    write({ 'docs/a.comparison.yaml': sound });
    symlinkSync(join(folder(), 'docs'), join(folder(), 'docs', 'again'));
    const { code, stdout } = await run(['check']);
    expect(stdout).toContain('nothing to mend');
    expect(code).toBe(0);
  });

  it('checks 300 files', async () => {
    const files = Array.from({ length: 300 }, (_, index) => [
      `team-${index}.comparison.yaml`,
      index % 3 === 0 ? broken : sound,
    ]);
    write(Object.fromEntries(files));
    const { code, stdout } = await run(['check', '--format', 'json']);
    const { files: count, results } = JSON.parse(stdout);
    expect(count).toBe(300);
    expect(results.filter(({ findings }: { findings: [] }) => findings.length > 0)).toHaveLength(
      100,
    );
    expect(code).toBe(1);
  });
});

describe('what fails', () => {
  const doubtful = sound.replace('id: ask', 'id: ask\n          sources: [nobody]');
  const warned = `${sound.replace('basis: derived\n', '')}`;

  it('is an error', async () => {
    write({ 'a.yaml': doubtful });
    expect((await run(['check', 'a.yaml'])).code).toBe(1);
  });

  it('is no warning, unless --strict or --max-warnings says so', async () => {
    write({ 'a.yaml': warned });
    const { code, stdout } = await run(['check', 'a.yaml']);
    expect(stdout).toMatch(/^a\.yaml.* warning /);
    expect(stdout).toMatch(/1 file: 1 warning\n$/);
    expect(code).toBe(0);
    expect((await run(['check', 'a.yaml', '--strict'])).code).toBe(1);
    expect((await run(['check', 'a.yaml', '--max-warnings', '0'])).code).toBe(1);
    expect((await run(['check', 'a.yaml', '--max-warnings', '1'])).code).toBe(0);
  });

  it.each([
    ['an unknown command', ['chekc'], /unknown command 'chekc'.*check/s],
    ['an unknown option', ['check', '--stict'], /unknown option '--stict'.*--strict/s],
    ['an unknown format', ['check', '--format', 'xml'], /human, json, github, sarif/],
    ['a count that is none', ['check', '--max-warnings', 'few'], /whole number/],
    ['a file that is not there', ['check', 'taem.yaml'], /no file "taem\.yaml".*"team\.yaml"/],
    ['a watch of standard input', ['check', '-', '--watch'], /--watch/],
  ])('with 2: %s', async (_, args, said) => {
    write({ 'team.yaml': sound });
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('with 2: a folder without a comparison, and says what was looked for and where', async () => {
    const { code, stderr } = await run(['check']);
    expect(stderr).toContain('**/*.comparison.{yaml,yml,json}');
    expect(stderr).toContain(folder());
    expect(stderr).toContain('rolewise new');
    expect(code).toBe(2);
  });

  it('with 2: a pattern that fits no file, beside one that does', async () => {
    write({ 'a.comparison.yaml': sound });
    const { code, stderr } = await run(['check', '*.yaml', 'docs/*.yaml']);
    expect(stderr).toContain('Looked for docs/*.yaml in');
    expect(code).toBe(2);
  });

  it('with 2: a file in another encoding, and the others are checked all the same', async () => {
    write({
      'a.comparison.yaml': Buffer.from(`\ufeff${sound}`, 'utf16le'),
      'b.comparison.yaml': broken,
    });
    const { code, stdout } = await run(['check']);
    expect(stdout).toMatch(/^a\.comparison\.yaml {2}error {2}file\/encoding\n {2}.*UTF-8/);
    expect(stdout).toContain('b.comparison.yaml:14:13');
    expect(code).toBe(2);
  });

  it.each([
    [0, []],
    [1, ['--strict']],
  ])('with %i: a character that was lost, and arguments %j', async (expected, args) => {
    write({ 'a.comparison.yaml': sound.replace('name: Designer', 'name: D\uFFFDsigner') });
    const { code, stdout } = await run(['check', ...args]);
    expect(stdout).toContain('warning  file/encoding');
    expect(code).toBe(expected);
  });

  it('with 2: a file that cannot be opened', async () => {
    write({ 'a.comparison.yaml': sound });
    // Root may open anything, but nobody gets out of a circle.
    if (process.getuid?.() === 0) {
      symlinkSync('b.comparison.yaml', join(folder(), 'b.comparison.yaml'));
      const { code, stdout } = await run(['check', 'a.comparison.yaml', 'b.comparison.yaml']);
      expect(stdout).toContain('b.comparison.yaml  error  file/unreadable');
      expect(stdout).toContain('lead round in a circle');
      expect(code).toBe(2);
    } else {
      chmodSync(join(folder(), 'a.comparison.yaml'), 0);
      const { code, stdout } = await run(['check']);
      expect(stdout).toContain('you have no right to it');
      expect(code).toBe(2);
    }
  });

  it('is no folder that is named like a file', async () => {
    write({ 'a.comparison.yaml': sound });
    mkdirSync(join(folder(), 'b.comparison.yaml'));
    expect((await run(['check'])).stdout).toBe('1 file: nothing to mend\n');
  });
});

describe('colour', () => {
  it('is for terminals, and for who asks for it', async () => {
    write({ 'a.yaml': broken });
    const plain = await run(['check', 'a.yaml']);
    expect(plain.stdout).not.toContain(COLOUR);
    const forced = await run(['check', 'a.yaml'], { env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain(COLOUR);
    expect(stripVTControlCharacters(forced.stdout)).toBe(plain.stdout);
  });

  it.each([{ NO_COLOR: '1', FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { CI: 'true' }])(
    'is left out with %o',
    async (env) => {
      write({ 'a.yaml': broken });
      expect((await run(['check', 'a.yaml'], { env })).stdout).not.toContain(COLOUR);
    },
  );

  it('is not in what programs read', async () => {
    write({ 'a.yaml': broken });
    for (const format of ['json', 'github', 'sarif']) {
      const { stdout } = await run(['check', 'a.yaml', '-f', format], {
        env: { FORCE_COLOR: '1' },
      });
      expect(stdout).not.toContain(COLOUR);
    }
  });

  it('of somebody else’s text does not reach the terminal', async () => {
    write({
      'escaped.yaml': `${sound}"\\u001b[31mred\\u001b[0m": 1\n`,
      'raw.yaml': `${sound}\u001b[31mred\u001b[0m: 1\n`,
    });
    const { stdout } = await run(['check', 'escaped.yaml', 'raw.yaml']);
    expect(stdout).toContain('2 files: ');
    expect(stdout.match(/31mred/g)?.length).toBeGreaterThan(1);
    expect(stdout).not.toContain(COLOUR);
  });
});
