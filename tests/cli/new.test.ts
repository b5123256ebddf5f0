import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completeAnswers } from '../../src/cli/new/answers.js';
import { starterBlocks, usualBlocks } from '../../src/cli/new/blocks/index.js';
import { starter } from '../../src/cli/new/starter.js';
import { blocks as allBlocks } from '../../src/model/schema/document.js';
import { readComparison } from '../../src/read/index.js';
import { setUpCommand } from './command.js';

const { folder, run, write } = setUpCommand();
const read = (file: string) => readFileSync(join(folder(), file), 'utf8');
const names = starterBlocks.map(({ name }) => name);
const roles = (...names: string[]) => names.flatMap((name) => ['--role', name]);

describe('rolewise new', () => {
  it('writes a document with nothing to mend, and says what comes next', async () => {
    const { code, stdout } = await run(['new', 'team']);
    expect(stdout).toContain('Wrote team.comparison.yaml');
    expect(stdout).toContain('npx rolewise check team.comparison.yaml');
    expect(code).toBe(0);
    const checked = await run(['check', '--strict']);
    expect(checked.stdout).toBe('1 file: nothing to mend\n');
    expect(checked.code).toBe(0);
  });

  it('puts every role into every block', async () => {
    const given = ['Designer', 'UX researcher', 'Ingénieure système', '产品经理'];
    await run([
      'new',
      'a.yaml',
      '--title',
      'Who: does "what"?',
      '--lang',
      'fr',
      ...roles(...given),
    ]);
    const { comparison } = readComparison(read('a.yaml'));
    const ids = ['designer', 'ux-researcher', 'ingenieure-systeme', 'role-4'];
    expect(comparison?.title).toBe('Who: does "what"?');
    expect(comparison?.lang).toBe('fr');
    expect(comparison?.roles.map(({ name }) => name)).toEqual(given);
    expect(comparison?.roles.map(({ id }) => id)).toEqual(ids);
    const [aspect] = comparison?.comparison?.groups[0]?.aspects ?? [];
    expect(Object.keys(aspect?.cells ?? {})).toEqual(ids);
    expect(Object.keys(comparison?.responsibilities?.roles ?? {})).toEqual(ids);
    expect(comparison?.lifecycles?.cycles.map(({ role }) => role)).toEqual(ids);
    const parties = comparison?.raci?.parties ?? [];
    expect(parties.flatMap((party) => ('role' in party ? [party.role] : []))).toEqual(ids);
    const activities = comparison?.raci?.groups[0]?.activities ?? [];
    const accountable = activities.flatMap(({ assignments }) =>
      Object.keys(assignments).filter((party) => assignments[party]?.includes('accountable')),
    );
    expect([...new Set(accountable)]).toEqual(ids);
  });

  it('tells roles of the same name apart', async () => {
    await run(['new', 'a.yaml', ...roles('Lead', 'Lead', 'Lead!')]);
    expect(readComparison(read('a.yaml')).findings).toEqual([]);
  });

  it.each([
    ['team', 'team'],
    ['2026', '2026'],
    ['docs/our-team.comparison.yaml', 'our-team'],
    ['Über uns.yaml', 'uber-uns'],
  ])('calls the document as its file: %s', async (file, id) => {
    await run(['new', file, '--title', 'Who does what here']);
    expect(parse(read(file.includes('.') ? file : `${file}.comparison.yaml`)).id).toBe(id);
  });

  it('explains what it wrote', async () => {
    await run(['new', 'a.yaml']);
    const comments = read('a.yaml').match(/^ *#.*/gm) ?? [];
    expect(comments.length).toBeGreaterThan(25);
    for (const field of ['id', 'language', 'source', 'kind', 'accountable', 'shared', 'derived']) {
      expect(comments.join('\n')).toContain(field);
    }
  });

  it('writes a few blocks where nobody chooses', async () => {
    await run(['new', 'a.yaml']);
    const found = Object.keys(parse(read('a.yaml'))).filter((name) => names.includes(name));
    expect(found).toEqual(['comparison', 'lifecycles', 'raci', 'responsibilities']);
  });

  it('lists in its help the blocks to choose from, and which are written by themselves', async () => {
    const { stdout } = await run(['new', '--help']);
    for (const { name, about } of starterBlocks) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +${about}$`, 'm'));
    }
    expect(stdout).toContain(`unless you choose: ${usualBlocks.join(', ')}`);
  });

  it.each([[['raci', 'comparison']], [['raci,comparison']]])(
    'writes only the blocks %j',
    async (asked) => {
      await run(['new', 'a.yaml', '--blocks', ...asked]);
      const found = Object.keys(parse(read('a.yaml'))).filter((name) => names.includes(name));
      expect(found).toEqual(['comparison', 'raci']);
    },
  );

  it.each([
    ['one role alone', ['--role', 'Designer'], /two roles or more/],
    ['HTML in a name', roles('<b>Designer</b>', 'Researcher'), /--role: .*HTML/],
    ['a name that is none', roles(' ', 'Researcher'), /--role: /],
    ['a language that is none', ['--lang', 'English!'], /--lang: .*"en"/],
    ['a title that is none', ['--title', ' '], /--title: /],
    ['a block that there is not', ['--blocks', 'racy'], /no block "racy".*raci/],
    ['a file without comments', ['team.json'], /\.yaml/],
  ])('refuses %s, and writes nothing', async (_, args, said) => {
    const { code, stderr } = await run(['new', ...args]);
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
    expect((await run(['check', '**/*.*'])).stderr).toContain('no comparison');
  });

  it('overwrites nothing, unless it is told to', async () => {
    write({ 'team.comparison.yaml': 'mine' });
    const { code, stderr } = await run(['new', 'team']);
    expect(stderr).toContain('--force');
    expect(code).toBe(2);
    expect(read('team.comparison.yaml')).toBe('mine');
    expect((await run(['new', 'team', '--force'])).code).toBe(0);
    expect(read('team.comparison.yaml')).toContain('rolewise: 1');
  });

  it('says so if a file cannot be written', async () => {
    write({ 'a-file': '' });
    const { code, stderr } = await run(['new', 'a-file/team.yaml']);
    expect(stderr).toMatch(/a-file.team\.yaml cannot be written: .*no folder/);
    expect(code).toBe(2);
  });
});

describe('the starter', () => {
  const choices = [
    names,
    [],
    ...names.map((name) => [name]),
    ...names.map((name) => names.filter((other) => other !== name)),
    // What a step of these says depends on which others there are.
    ...[['lifecycles'], ['raci'], ['lifecycles', 'raci']].flatMap((others) => [
      [...others, 'handoffs'],
      [...others, 'scenarios'],
    ]),
  ];

  it('can have every block that there is, in the order of the document', () => {
    expect(names).toEqual(Object.keys(allBlocks));
  });

  it.each(choices.map((blocks) => [blocks]))(
    'has nothing to mend with the blocks %j, for two roles or many',
    (blocks) => {
      for (const count of [2, 3, 5, 7]) {
        const role = Array.from({ length: count }, (_, index) => `Role number ${index + 1}`);
        const text = starter(completeAnswers({ role, blocks }, names), './schema.json');
        expect(readComparison(text).findings).toEqual([]);
        expect(Object.keys(parse(text)).filter((name) => names.includes(name))).toEqual(blocks);
      }
    },
  );
});

describe('the steps of a starter', () => {
  const steps = (...blocks: string[]) => {
    const role = ['Designer', 'Researcher'];
    const { comparison } = readComparison(
      starter(completeAnswers({ role, blocks: [...blocks, 'handoffs', 'scenarios'] }, []), './s'),
    );
    const told = comparison?.scenarios?.items.flatMap((item) => item.steps ?? []) ?? [];
    return [...(comparison?.handoffs?.steps ?? []), ...told];
  };

  it('name activities of the matrix', () => {
    const activities = steps('lifecycles', 'raci').flatMap(({ activity }) => activity ?? []);
    expect([...new Set(activities)]).toEqual(['designer-make', 'researcher-make']);
  });

  it('name stages where there is no matrix', () => {
    const stages = steps('lifecycles').flatMap(({ stage }) => stage ?? []);
    expect([...new Set(stages)]).toEqual(['designer-make', 'researcher-make']);
  });

  it('name nothing that is not there', () => {
    for (const step of steps()) {
      expect(step.activity).toBeUndefined();
      expect(step.stage).toBeUndefined();
    }
  });
});

describe('the starter of names that are hard to write', () => {
  it.each([
    ['that of the party it adds', ['Sponsor', 'Project manager']],
    ['those of all the parties it could add', ['Sponsor', 'Customer', 'Team']],
    ['that of a party with another ending', ['Sponsor!', 'Customer 2']],
    ['three that count up to each other', ['A', 'A 3', 'A']],
    ['the same in another case', ['Lead', 'LEAD', 'lead', 'Lead 2']],
    ['the same in another script', ['产品经理', '产品经理']],
    ['many of the same', ['A', 'A 2', 'A 3', 'A', 'A', 'A!']],
    ['those that programs take for something else', ['Constructor', 'Prototype', 'constructor']],
    ['figures', ['2026', '007', '1e3', '0x1F', '-1', '.5']],
    ['words of YAML', ['null', 'true', 'No', 'yes', '~']],
    ['those of its other ids', ['Handbook', 'Every day', 'Goal', 'Purpose']],
    ['those of its activities', ['A', 'A plan', 'A make', 'A life']],
    ['other scripts', ['产品经理', 'Role 2', '项目经理']],
    ['signs of YAML', ['# one', 'a: b', '- c', '&d', '*e', '!f', '{g}', '[h]', '"i"', "'j'", '|']],
    ['marks', ['C**', '**D**', 'E_F', '*G*', '`H`', '[I](j)', 'K\\L']],
  ])('has nothing to mend for %s', (_, role) => {
    for (const file of ['team.yaml', `${role[0]}.yaml`.replaceAll('/', '')]) {
      const text = starter(completeAnswers({ role, file }, names), './schema.json');
      expect(readComparison(text).findings).toEqual([]);
    }
  });

  it('has no error for long ones, that are the same for as long as an id is', () => {
    const role = ['manager', 'manager', 'owner'].map((end) => `${'Very '.repeat(30)}${end}`);
    const text = starter(completeAnswers({ role }, names), './schema.json');
    const { findings } = readComparison(text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves a role the id that its name asks for, and adds somebody else to the matrix', () => {
    const role = ['Sponsor', 'Project manager'];
    const { comparison } = readComparison(
      starter(completeAnswers({ role }, names), './schema.json'),
    );
    expect(comparison?.roles.map(({ id }) => id)).toEqual(['sponsor', 'project-manager']);
    const parties = comparison?.raci?.parties.map((party) =>
      'role' in party ? party.role : party.name,
    );
    expect(parties).toEqual(['sponsor', 'project-manager', 'Customer']);
  });
});

describe('the schema of a new document', () => {
  const address = (file: string) =>
    /^# yaml-language-server: \$schema=(\S+)$/m.exec(read(file))?.[1];

  it.each([
    ['team.yaml', './node_modules/rolewise/dist/schema.json'],
    ['content/teams/team.yaml', '../../node_modules/rolewise/dist/schema.json'],
  ])('of %s is the one that is installed', async (file, expected) => {
    write({ 'node_modules/rolewise/dist/schema.json': '{}' });
    await run(['new', file]);
    expect(read(file)).toMatch(/^# yaml-language-server/);
    expect(address(file)).toBe(expected);
    expect(existsSync(join(folder(), 'rolewise.schema.json'))).toBe(false);
  });

  it('stands beside it, where none is installed', async () => {
    const { stdout } = await run(['new', 'my teams/team.yaml']);
    expect(stdout).toContain('rolewise.schema.json');
    const schema = resolve(folder(), 'my teams', address('my teams/team.yaml') ?? '');
    expect(JSON.parse(readFileSync(schema, 'utf8')).required).toContain('roles');
  });

  it('is left as it is, if it is there', async () => {
    write({ 'rolewise.schema.json': '{}' });
    await run(['new', 'team.yaml', '--force']);
    expect(read('rolewise.schema.json')).toBe('{}');
  });
});
