import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { run, write } = setUpCommand();

const changed = sound
  .replace('title: Designer and researcher', 'title: Who designs, who asks')
  .replace('designer: consulted', 'designer: informed')
  .replace(/ +- id: draw\n[\s\S]*$/, '')
  .concat(`        - id: write
          name: Write it down
          assignments:
            designer: consulted
            researcher: [accountable, responsible]
`);

/** The roles and the parties in another order: everything stands on another line, and nothing else is said. */
const reordered = sound
  .replace('  - id: designer\n    name: Designer\n', '')
  .replace('raci:\n', '  - id: designer\n    name: Designer\nraci:\n');

describe('rolewise diff', () => {
  it('says what came, went and changed, by the ids that lead to it', async () => {
    write({ 'old.yaml': sound, 'new.yaml': changed });
    const { code, stdout, stderr } = await run(['diff', 'old.yaml', 'new.yaml']);
    expect(stderr).toBe('');
    expect(stdout).toContain('- title: Designer and researcher\n');
    expect(stdout).toContain('+ title: Who designs, who asks\n');
    expect(stdout).toMatch(/Ask people.*changed.*raci\.groups\.study\.activities\.ask/);
    expect(stdout).toMatch(/Draw the answer.*removed.*raci\.groups\.study\.activities\.draw/);
    expect(stdout).toMatch(/Write it down.*added.*raci\.groups\.study\.activities\.write/);
    expect(stdout).toMatch(/\n\d+ changes: 1 added, 1 removed, \d+ changed\n$/);
    expect(code).toBe(0);
  });

  it('says all that came with a new thing', async () => {
    const group = `    - id: report
      name: Report
      activities:
        - id: tell
          name: Tell the others
          assignments:
            researcher: [accountable, responsible]
`;
    write({ 'old.yaml': sound, 'new.yaml': sound + group });
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml']);
    expect(stdout).toContain('    + Report\n    + Tell the others\n');
    expect(stdout).toContain('1 change: 1 added');
  });

  it('takes what moved for what it is', async () => {
    write({ 'old.yaml': sound, 'new.yaml': reordered });
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml']);
    expect(stdout).toMatch(/moved/);
    expect(stdout).not.toMatch(/added|removed|changed/);
  });

  it('finds no change in other spellings of the same', async () => {
    const respelt = `# Another comment\n${sound.replaceAll('\n', '\r\n')}`
      .replace('name: Ask people', 'name: "Ask people"')
      .replace('designer: consulted', 'designer: [consulted]');
    write({ 'old.yaml': sound, 'new.yaml': respelt });
    const { code, stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--exit-code']);
    expect(stdout).toBe('Nothing changed\n');
    expect(code).toBe(0);
  });

  it('ends with 1 for a change if it is asked to', async () => {
    write({ 'old.yaml': sound, 'new.yaml': changed });
    expect((await run(['diff', 'old.yaml', 'new.yaml', '--exit-code'])).code).toBe(1);
  });

  it.each([
    ['markdown', /^\*\*\d+ changes: .*\*\*\n\n## [\s\S]*```diff\n@@ /],
    ['human', /^\w+\n\n {2}/],
  ])('writes %s', async (format, looks) => {
    write({ 'old.yaml': sound, 'new.yaml': changed });
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--format', format]);
    expect(stdout).toMatch(looks);
  });

  it('writes JSON', async () => {
    write({ 'old.yaml': sound, 'new.yaml': changed });
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ added: 1, removed: 1 });
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        kind: 'changed',
        idPath: expect.stringContaining('raci.groups.study.activities.ask'),
      }),
    );
  });

  it('reads one of the two from standard input', async () => {
    write({ 'new.yaml': changed });
    const { stdout } = await run(['diff', '-', 'new.yaml'], { input: sound });
    expect(stdout).toContain('1 added, 1 removed');
    expect((await run(['diff', '-', '-'], { input: sound })).code).toBe(2);
  });

  it('compares a version with errors all the same, and says that it has them', async () => {
    write({ 'old.yaml': broken, 'new.yaml': sound });
    const { code, stdout, stderr } = await run(['diff', 'old.yaml', 'new.yaml']);
    expect(stderr).toMatch(/^old\.yaml has \d+ errors?: "rolewise check"/);
    expect(stdout).toMatch(/- .*reseacher\n/);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a file that is not there',
      ['diff', 'old.yaml', 'gone.yaml'],
      /^rolewise: gone\.yaml: .*not there/,
    ],
    [
      'a file that holds no document',
      ['diff', 'old.yaml', 'bad.yaml'],
      /bad\.yaml:1 cannot be read/,
    ],
    ['one file alone', ['diff', 'old.yaml'], /missing required argument 'new'/],
  ])('ends with 2 for %s', async (_, args, said) => {
    write({ 'old.yaml': sound, 'bad.yaml': '{ id: ' });
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(said);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
