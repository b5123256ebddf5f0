/** `npm run size`: what a page pays for, gzipped, and whether that is within what we promise. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './setup/run.mjs';

const REACT = ['react', 'react-dom', 'react/jsx-runtime'];
const VIEWS = [
  'ComparisonTable',
  'LifecycleTimeline',
  'RaciMatrix',
  'ResponsibilityCards',
  'SourceList',
];

/** @type {{ what: string, bytes: number, budget?: number }[]} */
const rows = [];

for (const view of VIEWS) {
  rows.push({
    what: `${view} alone, beyond React`,
    bytes: (await bundle(use('index', view))).gzip,
  });
}

// A server component sends what stands behind 'use client', and nothing else.
const onServer = await bundle(use('index', ...VIEWS));
rows.push({ what: 'static views under server components', bytes: onServer.client, budget: 0 });
const island = `export * from './dist/islands/Tabs.js';`;
rows.push({
  what: 'our part of the tabs island',
  bytes: (await bundle(island, ['@radix-ui/*'])).gzip,
  budget: 1200,
});

const radix = (await bundle(`export { Root, List, Trigger, Content } from '@radix-ui/react-tabs';`))
  .gzip;
const tabs = (await bundle(use('index', ...VIEWS, 'ComparisonTabs'))).gzip;
rows.push({ what: 'Radix Tabs', bytes: radix });
rows.push({ what: 'four views and tabs, beyond Radix', bytes: tabs - radix, budget: 4000 });

rows.push({
  what: 'four views as strings',
  bytes: (await bundle(use('html/index', ...VIEWS))).gzip,
});
rows.push({ what: 'four views as nodes', bytes: (await bundle(use('dom/index', ...VIEWS))).gzip });
rows.push({
  what: 'enhance',
  bytes: (await bundle(use('enhance/index', 'enhance'))).gzip,
  budget: 1000,
});
rows.push({
  what: 'styles.css',
  bytes: gzip(readFileSync(`${root}dist/styles.css`)),
  budget: 4000,
});

const over = rows.filter(({ bytes, budget }) => budget !== undefined && bytes > budget);
for (const row of rows) {
  const budget =
    row.budget === undefined ? '' : `  of ${row.budget}${over.includes(row) ? '  OVER' : ''}`;
  console.log(`${String(row.bytes).padStart(7)} B  ${row.what}${budget}`);
}
if (over.length > 0) {
  console.error(`size: over budget: ${over.map(({ what }) => what).join(', ')}`);
  process.exitCode = 1;
}

/**
 * @param {string} file
 * @param {readonly string[]} names
 */
function use(file, ...names) {
  return `export { ${names.join(', ')} } from './dist/${file}.js';`;
}

/**
 * What a bundler makes of some code in production.
 *
 * @param {string} code
 * @param {readonly string[]} [external]
 */
async function bundle(code, external = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...REACT, ...external],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const parts = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const client = Object.entries(parts)
    .filter(([file]) =>
      /^\s*['"]use client['"]/.test(
        file === '<stdin>' ? '' : readFileSync(`${root}${file}`, 'utf8'),
      ),
    )
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return { gzip: gzip(outputFiles[0]?.contents ?? new Uint8Array()), client };
}

/** @param {Uint8Array} bytes */
function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
