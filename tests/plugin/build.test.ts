import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { readComparison } from '../../src/read/index.js';
import { bundlers } from './bundlers.js';
import { asJson, doubtful, halfBroken, makeSite, mistaken, type Site, team } from './site.js';

// A first build compiles the bundler, on a machine that others use, too.
const timeout = 60_000;

const { comparison } = readComparison(team);

let site: Site | undefined;
afterEach(() => site?.remove());

function run(file: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe.each(Object.entries(bundlers))('with %s', { timeout }, (name, build) => {
  // esbuild says all paths from the folder of the site; the others ask us, and we stand in another folder.
  const pathOf = (file: string) => (name === 'esbuild' ? file : site?.path(file));

  it('a comparison is a module, from YAML and from JSON', async () => {
    site = makeSite();
    const { errors, warnings, file } = await build(site.folder);
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(run(file)).toEqual({ team: comparison, other: comparison });
  });

  it('a query does not hide it, and other data stays the concern of the site', async () => {
    site = makeSite({
      'main.js': `import team from './team.comparison.yaml?v=1';
        import other from './other.comparison.json?v=1';
        import plain from './plain.yaml';
        import numbers from './numbers.json';
        console.log(JSON.stringify({ team, other, plain, numbers }));`,
      'plain.yaml': 'lang: any',
      'numbers.json': '{ "one": 1 }',
    });
    const { errors, file } = await build(site.folder);
    expect(errors).toEqual([]);
    expect(run(file)).toEqual({
      ...{ team: comparison, other: comparison },
      ...{ plain: { lang: 'any' }, numbers: { one: 1 } },
    });
  });

  it.each(['team.comparison.yaml', 'other.comparison.json'])(
    'everything that is wrong in %s fails the build where it stands',
    async (file) => {
      const text = file.endsWith('.json') ? asJson(mistaken) : mistaken;
      site = makeSite({ [file]: text });
      const lines = text.split('\n');
      const placeOf = (words: string) => {
        const line = lines.findIndex((each) => each.includes(words));
        const column = lines[line]?.indexOf(words) ?? -1;
        return `${line + 1}:${column + 1}`;
      };
      const said = (await build(site.folder)).errors.join('\n');
      const lang = placeOf(file.endsWith('.json') ? '"English!"' : 'English!');
      const cell = placeOf(file.endsWith('.json') ? '"prodct"' : 'prodct');
      expect(said).toContain(`${pathOf(file)}:${lang} lang: "English!"`);
      expect(said).toContain(
        `${pathOf(file)}:${cell} comparison.groups[0].aspects[0].cells.prodct`,
      );
    },
  );

  it('the lines are shown with what is wrong in them', async () => {
    site = makeSite({ 'team.comparison.yaml': mistaken });
    const said = (await build(site.folder)).errors.join('\n');
    expect(said).toMatch(/ 2 [|│] lang: English!\n.*[|│╵] {7}[~^]{8}\n/);
    expect(said).toMatch(/ 18 [|│] {13}prodct: what to build\n.*[|│╵] {13}[~^]{6}\n/);
  });

  it('a warning is a warning, and an error if the site is strict', async () => {
    site = makeSite({ 'team.comparison.yaml': doubtful });
    const where = `${pathOf('team.comparison.yaml')}:21:5 sources[0]`;
    const lenient = await build(site.folder);
    expect(lenient.errors).toEqual([]);
    expect(lenient.warnings.join('\n')).toContain(where);
    const strict = await build(site.folder, { strict: true });
    expect(strict.errors.join('\n')).toContain(where);
    const silent = await build(site.folder, { strict: true, rules: { 'source/unused': 'off' } });
    expect(silent.errors).toEqual([]);
  });

  it('text that is no YAML fails', async () => {
    site = makeSite({ 'team.comparison.yaml': 'id: team\n\tlang: en\n' });
    const { errors } = await build(site.folder);
    expect(errors.join('\n')).toMatch(/team\.comparison\.yaml:2:1 /);
  });

  it('a build for readers fails even where authors are shown what is sound', async () => {
    site = makeSite({ 'team.comparison.yaml': halfBroken });
    const { errors } = await build(site.folder, { onError: 'show' });
    expect(errors.join('\n')).toContain(`${pathOf('team.comparison.yaml')}:11:3`);
  });
});
