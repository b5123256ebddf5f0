import { existsSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundlers } from './bundlers.js';
import { compile, installInto } from './consumer.js';
import { makeSite, mistaken, type Site, team } from './site.js';

const YAML = 'team.comparison.d.yaml.ts';
const JSON_ = 'other.comparison.d.json.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const build = (options?: object) => bundlers.Rollup?.(site.folder, options);
const declaration = (name: string) => readFileSync(site.path(name), 'utf8');

describe('the declaration beside a document', () => {
  it.each(Object.values(bundlers))('is written if the site asks for it', async (bundle) => {
    await bundle(site.folder);
    expect(existsSync(site.path(YAML))).toBe(false);
    await bundle(site.folder, { types: true });
    expect(declaration(YAML)).toContain("role: 'product' | 'project';");
    expect(declaration(JSON_)).toContain("role: 'product' | 'project';");
  });

  it('is left alone while it holds, so that no watcher runs for ever', async () => {
    await build({ types: true });
    const written = statSync(site.path(YAML)).mtimeMs;
    site.write('team.comparison.yaml', team.replace('what to build', 'what is built'));
    await build({ types: true });
    expect(statSync(site.path(YAML)).mtimeMs).toBe(written);
    site.write('team.comparison.yaml', team.replaceAll('project', 'delivery'));
    await build({ types: true });
    expect(declaration(YAML)).toContain("role: 'product' | 'delivery';");
  });

  it.each(['Glob **// and */ patterns', 'All /**/ of them', 'Stars ***///'])(
    'holds the title in one comment: %s',
    async (title) => {
      site.write('team.comparison.yaml', team.replace('Our team', title));
      await build({ types: true });
      const { diagnostics } = ts.transpileModule(declaration(YAML), { reportDiagnostics: true });
      expect(diagnostics).toEqual([]);
    },
  );

  it('stays as it was while the document is broken', async () => {
    await build({ types: true });
    const before = declaration(YAML);
    site.write('team.comparison.yaml', mistaken);
    await build({ types: true });
    expect(declaration(YAML)).toBe(before);
  });
});

const page = `import team from './team.comparison.yaml';
import other from './other.comparison.json';
import undeclared from './undeclared.comparison.yml';
import type { Comparison } from 'rolewise/model';

export const documents: Comparison[] = [team, other, undeclared];

// @ts-expect-error No role has this id.
export const isRole = team.roles[0]?.id === 'designer';
// @ts-expect-error Nor has one in the other document.
export const isRoleOfOther = other.roles[0]?.id === 'designer';
export const mayBeRole = undeclared.roles[0]?.id === 'designer';

export const groups = team.comparison.groups;
// @ts-expect-error The document has no such block.
export const activities = team.raci.groups;
export const mayBeActivities = undeclared.raci?.groups;

// @ts-expect-error It is a comparison.
export const count: number = undeclared;
`;

describe('the compiler', () => {
  it('knows the ids and blocks of a document that has a declaration', async () => {
    await build({ types: true });
    installInto(site);
    site.write('undeclared.comparison.yml', team);
    site.write('page.ts', page);
    const types = ['rolewise/plugin/client'];
    expect(compile(site, { types, allowArbitraryExtensions: true })).toEqual([]);
  });

  it.each([
    ['vite', 'vite'],
    ['rollup', 'rollup'],
    ['webpack', 'webpack'],
    ['rspack', '@rspack/core'],
    ['esbuild', 'esbuild'],
  ])('takes rolewise/plugin/%s where only that bundler is installed', (door, name) => {
    installInto(site, name, '@types/node', '@types/estree');
    site.write(
      'page.ts',
      `import { type PluginOptions, rolewise } from 'rolewise/plugin/${door}';
      const options: PluginOptions = { include: /\\.roles\\.yaml$/, strict: true, onError: 'show', types: true };
      export const plugins = [rolewise(), rolewise(options)];
      // @ts-expect-error It is a plugin.
      export const count: number = rolewise();
      // @ts-expect-error There is no such option.
      rolewise({ loose: true });`,
    );
    expect(compile(site, { types: ['node'], skipLibCheck: true })).toEqual([]);
  });
});
