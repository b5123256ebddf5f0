/**
 * `npm test`: installs what is missing, builds the package, then runs everything. What follows `--` goes to Vitest:
 * `npm test -- raci` runs the files with "raci" in their path.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { browserOrInstall } from './setup/browser.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { root, run, runTool, stop } from './setup/run.mjs';

const results = `${root}.cache/tests.json`;
/** Read by .ci/run, which says it again as its last line. */
const summary = `${root}.cache/tests.txt`;
const filter = process.argv.slice(2);

mkdirSync(`${root}.cache`, { recursive: true });
rmSync(results, { force: true });
rmSync(summary, { force: true });

installDependencies();
const browser = browserOrInstall();

if (run(process.execPath, [`${root}scripts/build.mjs`]) !== 0) {
  stop('The package could not be built, so no test ran.');
}
const typesHold = filter.length > 0 || runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']) === 0;

const exitCode = runTool(
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...filter],
  { CHROMIUM_PATH: browser },
);

const { passed, failed } = count();
writeFileSync(summary, `tests: ${passed} passed, ${failed} failed\n`);
if (!typesHold) console.log('types: tsc found errors, see above');
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = typesHold ? exitCode : exitCode || 1;

/** A file that breaks before its first test holds no failed test, so it is counted as one. */
function count() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' &&
        !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
