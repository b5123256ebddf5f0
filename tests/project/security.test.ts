import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const security = readFileSync('SECURITY.md', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What SECURITY.md says that a part needs, in its table. */
function said(part: string): string[] {
  const [, needs = ''] =
    security
      .split('\n')
      .find((line) => line.includes(part))
      ?.split(' | ') ?? [];
  const names = [...needs.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const both = needs.startsWith('these two') ? ['valibot', 'yaml'] : [];
  return [...both, ...names].filter((name) => name in dependencies).sort();
}

/** The packages that a built file asks for, itself or by what it brings. */
async function asked(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`dist/${file}.js`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const paths = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const names = paths.filter(({ external }) => external).map(({ path }) => path);
  return [...new Set(names)].filter((name) => name in dependencies).sort();
}

describe('SECURITY.md', () => {
  it.each([
    ['| `rolewise/views`', 'views'],
    ['`/html`', 'html/index'],
    ['`/dom`', 'dom/index'],
    ['`/enhance`', 'enhance/index'],
    ['`/publish`', 'publish/index'],
    ['`/xapi`', 'xapi/index'],
    ['`/locales`', 'locales/de'],
    ['`/content`', 'content/product-vs-project-management'],
    ['`embed.js`', 'embed'],
    ['`frame.js`', 'frame'],
    ['`frame-host.js`', 'frame-host'],
    ['| `rolewise` |', 'index'],
    ['| `rolewise/model` |', 'model/index'],
    ['| `rolewise/read`', 'read/index'],
    ['`rolewise/plugin/esbuild`', 'plugin/esbuild'],
    ['| `rolewise/plugin/vite`', 'plugin/vite'],
    ['`/rollup`', 'plugin/rollup'],
    ['`/webpack`', 'plugin/webpack'],
    ['`/rspack`', 'plugin/rspack'],
    ['| the command `rolewise` |', 'cli/rolewise'],
  ])('says what is needed by %s', async (part, file) => {
    expect(security).toContain(part);
    expect(said(part)).toEqual(await asked(file));
  });
});
