import { existsSync, readFileSync } from 'node:fs';
import { root, run, stop } from './run.mjs';

/** Installs the packages of package-lock.json, unless they are all there already. */
export function installDependencies() {
  checkNode();
  if (installedAsLocked()) return;
  console.log('Installing packages: node_modules is not what package-lock.json asks for.');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']) !== 0) {
    stop('The packages could not be installed, so nothing can run. npm says why above.');
  }
}

function checkNode() {
  const { engines } = readJson('package.json');
  const wanted = engines.node.replace(/[^0-9.]/g, '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `This is Node ${process.versions.node}; the tools need ${wanted} or newer. Install it and run this again.`,
  );
}

/** npm writes down what it installed, last of all: a broken or older install does not match the lock. */
function installedAsLocked() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(`${root}${record}`)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' ||
      installed[path]?.version === wanted.version ||
      (installed[path] === undefined && wanted.optional === true),
  );
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
}
