/** `npm run size`: what a page pays for, gzipped, and whether that is within what we promise. Measures dist as packed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './setup/run.mjs';
import { bundle, foreignTo } from './size/bundle.mjs';
import { measureEmbed } from './size/embed.mjs';
import { packPackage, unpack } from './size/pack.mjs';

/** By view: words that it alone brings along. */
const VIEWS = {
  ComparisonTable: 'rw-answer',
  LifecycleTimeline: 'rw-nested',
  RaciMatrix: 'rw-legend',
  ResponsibilityCards: '"Responsibilities"',
  RaciByRole: 'rw-picks',
  RoleDefinitions: 'The roles',
  RoleQuestions: 'Questions they answer',
  SkillsOverlap: 'rw-circles',
  CollaborationFlow: 'rw-flow',
  ScenarioWalkthrough: 'Scenarios',
  RoleFit: 'rw-fit-key',
  RoleOverlap: 'Where they overlap',
  ToolList: '"Tools"',
  Faq: 'Questions and answers',
  Takeaways: 'What to remember',
  RelatedReading: 'Read on',
  LifecycleMap: 'rw-lives',
  ComparisonTabs: 'rw-tab',
};
const views = Object.keys(VIEWS).filter((name) => name !== 'ComparisonTabs');
const all = views.join(', ');
/** The four that every page about roles begins with, and tabs of them. */
const four = views.slice(0, 4).join(', ');
const tabsOfFour = `comparisonTabs({
  comparison: ComparisonTable,
  lifecycles: LifecycleTimeline,
  raci: RaciMatrix,
  responsibilities: ResponsibilityCards,
})`;

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
  for (const view of ['SourceList', ...views]) {
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
    `import { comparisonTabs, ${four} } from 'rolewise'; use(${tabsOfFour}, ${four});`,
  );
  const everything = await measure(
    `import { ComparisonTabs, ${all} } from 'rolewise'; use(ComparisonTabs, ${all});`,
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
      what: 'all views and tabs, beyond Radix',
      gzip: everything.gzip - radix.gzip,
      budget: 12000,
      heaviest: everything.heaviest,
    },
    {
      what: 'our part of the tabs island',
      gzip: island.gzip,
      budget: 1200,
      heaviest: island.heaviest,
    },
  );

  const drawn = await measure(`import { ${all} } from 'rolewise'; use(${all});`);
  const client = drawn.files.filter((file) =>
    /^\s*['"]use client['"]/.test(readFileSync(join(folder, file), 'utf8')),
  );
  for (const file of client) problems.push(`A page of static views sends ${file} to the browser.`);

  const enhance = await measure(
    `import { enhanceTabs } from 'rolewise/enhance'; use(enhanceTabs);`,
  );
  const allOfEnhance = await measure(`import { enhance } from 'rolewise/enhance'; enhance();`);
  rows.push({
    what: 'enhance for tabs alone',
    gzip: enhance.gzip,
    budget: 1000,
    heaviest: enhance.heaviest,
  });
  rows.push({ what: 'enhance, everything', gzip: allOfEnhance.gzip });
  const keeping = await measure(
    `import { enhance, urlState } from 'rolewise/enhance'; enhance(document, { state: urlState });`,
  );
  rows.push({
    what: 'state in the address, beyond enhance',
    gzip: keeping.gzip - allOfEnhance.gzip,
    budget: 1600,
    heaviest: keeping.heaviest,
  });
  const inReact = await measure(`import { Enhance } from 'rolewise'; use(Enhance);`);
  for (const file of [...allOfEnhance.files, ...inReact.files].filter(keepsState)) {
    problems.push(`A page that keeps no state brings along ${file}.`);
  }
  for (const door of ['html', 'dom']) {
    const all = await measure(`export * from 'rolewise/${door}';`);
    const one = await measure(`import { RaciMatrix } from 'rolewise/${door}'; use(RaciMatrix);`);
    rows.push({ what: `rolewise/${door}, everything`, gzip: all.gzip });
    rows.push({ what: `rolewise/${door}, RaciMatrix alone`, gzip: one.gzip });
  }

  for (const [what, names, budget] of /** @type {const} */ ([
    ['embed.js with four views and tabs, sheet apart', views.slice(0, 4), 5000],
    ['embed.js with all views, sheet apart', [], 12000],
  ])) {
    rows.push({ what, gzip: await measureEmbed(names), budget });
  }
  rows.push({
    what: 'rolewise/xapi',
    gzip: (await measure(`import { xapiStatement } from 'rolewise/xapi'; use(xapiStatement);`))
      .gzip,
  });
  const script = (/** @type {string} */ name) =>
    gzipSync(readFileSync(`${packed}/dist/${name}`), { level: 9 }).length;
  rows.push({ what: 'frame-host.js', gzip: script('frame-host.js'), budget: 1000 });
  rows.push({ what: 'frame.js', gzip: script('frame.js') });

  const sheet = gzipSync(readFileSync(`${packed}/dist/styles.css`), { level: 9 }).length;
  rows.push({ what: 'styles.css', gzip: sheet, budget: 8000 });
  const OTHERS =
    /^.*(?:lines|button|choice|sets|touch|components\/(?!comparison-table|lifecycle-timeline|raci-matrix|responsibility-cards)).*$/gm;
  const sheetOfFour = await build({
    stdin: {
      contents: readFileSync(`${root}src/styles/index.css`, 'utf8').replace(OTHERS, ''),
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
    gzip: gzipSync(sheetOfFour.outputFiles[0]?.contents ?? '', { level: 9 }).length,
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

/** @param {string} file */
function keepsState(file) {
  return /\/state(?:\/|\.js$)/.test(file);
}

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
