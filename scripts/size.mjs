/** `npm run size`: what a page pays for, gzipped, and whether that is within what we promise. Measures dist as packed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './setup/run.mjs';
import { bundle, foreignTo } from './size/bundle.mjs';
import { packPackage, unpack } from './size/pack.mjs';

/** By view: a word that it alone draws. */
const VIEWS = {
  ComparisonTable: 'rw-answer',
  LifecycleTimeline: 'rw-loop',
  RaciMatrix: 'rw-legend',
  ResponsibilityCards: 'rw-duty',
  ComparisonTabs: 'rw-tab',
};
const names = Object.keys(VIEWS)
  .filter((name) => name !== 'ComparisonTabs')
  .join(', ');

// Away from the project, where `rolewise` would be the project itself and not what was packed.
const folder = mkdtempSync(join(tmpdir(), 'rolewise-size-'));
const packed = `${folder}/node_modules/rolewise`;
unpack(packPackage(folder), packed);

/** @typedef {{ what: string, gzip: number, budget?: number, heaviest?: readonly string[] }} Row */
/** @type {Row[]} */
const rows = [];
/** @type {string[]} */
const problems = [];

try {
  for (const view of ['SourceList', ...Object.keys(VIEWS)].filter(
    (name) => name !== 'ComparisonTabs',
  )) {
    const built = await measure(`import { ${view} } from 'rolewise'; use(${view});`);
    rows.push({ what: `${view} alone, beyond React`, gzip: built.gzip });
    if (view in VIEWS && !built.text.includes(VIEWS[/** @type {keyof typeof VIEWS} */ (view)])) {
      problems.push(
        `${view} no longer draws the word it is known by; name another in scripts/size.mjs.`,
      );
    }
    for (const other of foreignTo(view, VIEWS, built)) {
      problems.push(`${view} alone brings along ${other}.`);
    }
  }

  const radix = await measure(
    // All four parts, as a page with plain Radix Tabs has them.
    `import { Content, List, Root, Trigger } from '@radix-ui/react-tabs'; use(Root, List, Trigger, Content);`,
  );
  const tabs = await measure(
    `import { ComparisonTabs, ${names} } from 'rolewise'; use(ComparisonTabs, ${names});`,
  );
  const island = await measure(`export * from './node_modules/rolewise/dist/islands/Tabs.js';`, [
    '@radix-ui/*',
  ]);
  rows.push(
    { what: 'Radix Tabs, beyond React', gzip: radix.gzip },
    {
      what: 'four views and tabs, beyond Radix',
      gzip: tabs.gzip - radix.gzip,
      budget: 4000,
      heaviest: tabs.heaviest,
    },
    {
      what: 'our part of the tabs island',
      gzip: island.gzip,
      budget: 1200,
      heaviest: island.heaviest,
    },
  );

  const views = await measure(`import { ${names} } from 'rolewise'; use(${names});`);
  const client = views.files.filter((file) =>
    /^\s*['"]use client['"]/.test(readFileSync(join(folder, file), 'utf8')),
  );
  for (const file of client) problems.push(`A page of static views sends ${file} to the browser.`);

  const enhance = await measure(`import { enhance } from 'rolewise/enhance'; enhance();`);
  rows.push({
    what: 'enhance',
    gzip: enhance.gzip,
    budget: 1000,
    heaviest: enhance.heaviest,
  });
  for (const door of ['html', 'dom']) {
    const all = await measure(`export * from 'rolewise/${door}';`);
    const one = await measure(`import { RaciMatrix } from 'rolewise/${door}'; use(RaciMatrix);`);
    rows.push({ what: `rolewise/${door}, everything`, gzip: all.gzip });
    rows.push({ what: `rolewise/${door}, RaciMatrix alone`, gzip: one.gzip });
  }

  const sheet = gzipSync(readFileSync(`${packed}/dist/styles.css`), { level: 9 }).length;
  rows.push({ what: 'styles.css', gzip: sheet, budget: 8000 });
  const withoutTabs = await build({
    stdin: {
      contents: readFileSync(`${root}src/styles/index.css`, 'utf8').replace(
        /^.*ComparisonTabs.*$/m,
        '',
      ),
      resolveDir: `${root}src/styles`,
      loader: 'css',
    },
    bundle: true,
    minify: true,
    target: ['chrome120', 'safari17.2', 'firefox117'],
    write: false,
  });
  rows.push({
    what: 'styles of the four views',
    gzip: gzipSync(withoutTabs.outputFiles[0]?.contents ?? '', { level: 9 }).length,
    budget: 4000,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const width = Math.max(...rows.map(({ what }) => what.length));
console.log(`${'gzip, bytes'.padEnd(width)}     now  budget`);
for (const { what, gzip, budget } of rows) {
  const verdict =
    budget === undefined ? '' : `${String(budget).padStart(8)}  ${verdictOn(gzip, budget)}`;
  console.log(`${what.padEnd(width)}${String(gzip).padStart(8)}${verdict}`);
}

for (const { what, gzip, budget, heaviest = [] } of rows) {
  if (budget === undefined || gzip <= budget) continue;
  const where = heaviest.length > 0 ? ' Before gzip, most of it is in:' : '';
  problems.push([`${what}: ${gzip - budget} B over budget.${where}`, ...heaviest].join('\n  '));
}
for (const problem of problems) console.error(`\n${problem}`);
if (problems.length > 0) process.exitCode = 1;

/**
 * @param {string} code
 * @param {readonly string[]} [external]
 */
function measure(code, external = []) {
  return bundle({ code, folder, external });
}

/**
 * @param {number} gzip
 * @param {number} budget
 */
function verdictOn(gzip, budget) {
  return gzip <= budget ? 'ok' : 'OVER';
}
