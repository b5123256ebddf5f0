import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The snippets run as a reader would run them: as modules of their own, against the built package under its own name.
const folder = '.cache/readme';
const readme = await readFile('README.md', 'utf8');
const snippets = [...readme.matchAll(/```(tsx|ts|js|css|sh)\n([\s\S]*?)```/g)].map(
  ([, language = '', code = ''], index) => ({
    language,
    code,
    file: `snippet-${index}.${language}`,
  }),
);
const modules = snippets.filter(({ language }) => /^(?:tsx|ts|js)$/.test(language));

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file, code } of modules) await writeFile(`${folder}/${file}`, code);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('README', () => {
  it('has snippets for React, content, strings and script', () => {
    expect(modules.length).toBeGreaterThanOrEqual(7);
  });

  it('compiles, strictly, with the types of the package', { timeout: 120_000 }, async () => {
    await writeFile(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'Bundler',
          jsx: 'react-jsx',
          types: [],
          lib: ['ES2023', 'DOM'],
          // Style sheets have no types; a bundler takes care of them.
          noUncheckedSideEffectImports: false,
        },
        include: ['*.ts', '*.tsx'],
      }),
    );
    const { stdout } = await promisify(execFile)('npx', ['tsc', '-p', folder]).catch(
      (failure: { stdout: string }) => failure,
    );
    expect(stdout).toBe('');
  });

  it.each(modules)('$file runs', { timeout: 30_000 }, async ({ file, code }) => {
    const outfile = `${folder}/${file}.mjs`;
    await build({
      entryPoints: [`${folder}/${file}`],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      jsx: 'automatic',
      loader: { '.css': 'empty' },
      plugins: [
        {
          name: 'style-sheets',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /\.css$/ }, ({ path }) => ({ path, namespace: 'css' }));
            onLoad({ filter: /.*/, namespace: 'css' }, () => ({ contents: '' }));
          },
        },
      ],
    });
    const prelude = code.includes('enhance()')
      ? 'globalThis.document = { querySelectorAll: () => [] };'
      : '';
    const show = `
      const { renderToStaticMarkup } = await import('react-dom/server');
      const { createElement, isValidElement } = await import('react');
      for (const value of Object.values(module)) {
        if (typeof value === 'function') console.log(renderToStaticMarkup(createElement(value)));
        else if (isValidElement(value)) console.log(renderToStaticMarkup(value));
        else console.log(typeof value === 'string' ? value : JSON.stringify(value));
      }`;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      `${prelude} const module = await import('./${outfile}'); ${show}`,
    ]);
    expect(stderr).toBe('');
    if (/tsx|html/.test(file + code)) expect(stdout).toMatch(/Product manager|Produktmanager/);
    if (code.includes('readComparison')) expect(stdout).toMatch(/a\.yaml:\d+:\d+.*rolls/s);
    if (code.includes('defineComparison')) expect(stdout).toContain('{"strong":["prototype"]}');
  });

  it('names scripts that exist', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/^npm (?:run )?(start|test)\b/gm)].map(([, name]) => name);
    expect(named).toEqual(['start', 'test']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });
});
