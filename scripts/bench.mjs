/**
 * `npm run bench`: dist beside the same page written by hand, as plain React elements (bare) and as template strings
 * (string), in one run. Times are for reading, since machines are noisy; a page that says less than its content, or weighs
 * more than it should, fails. `npm run bench -- growth` measures that part alone.
 */
import { existsSync } from 'node:fs';
import { root, stop } from './setup/run.mjs';

if (!existsSync(`${root}dist/index.js`)) stop('There is no dist yet: npm run build');
const { raceFirstImport, raceGrowth, raceOnServer, weighMarkup } = await import(
  './bench/server.mjs'
);
const { raceElements, raceGrowthInBrowser, raceInBrowser } = await import('./bench/client.mjs');
const { lookForTexts } = await import('./bench/contents.mjs');
const { problems } = await import('./bench/report.mjs');
const { comparePages } = await import('./bench/same.mjs');

const PARTS = {
  server: raceOnServer,
  growth: raceGrowth,
  markup: weighMarkup,
  import: raceFirstImport,
  browser: raceInBrowser,
  'browser-growth': raceGrowthInBrowser,
  element: raceElements,
};
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown) stop(`There is no part "${unknown}". The parts are ${Object.keys(PARTS).join(', ')}.`);

comparePages();
lookForTexts();
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(part)) await measure();
}

for (const problem of problems) console.error(`\n${problem}`);
if (problems.length > 0) process.exitCode = 1;
