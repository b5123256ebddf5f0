import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, stop } from './run.mjs';

/**
 * Features of Chromium that are switched off. The two popups under its address bar are pages of their own: it would draw them
 * beside every page of ours, which is half of all its work. Chromium follows one list alone, so what Playwright switches off
 * for every browser is in this one, too.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',

  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** What every launch of the browser gets: it draws pages of ours and has no business on the network. */
export const browserArgs = [
  `--disable-features=${OFF.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO_GET_ONE = `No Chromium was found, and the browser tests need one. Any of these will do:
  - install Chrome, Chromium or Edge
  - npx playwright install chromium
  - set CHROMIUM_PATH to the browser's program`;

/**
 * Where a Chromium is: the one that CHROMIUM_PATH names, else an installed one, else Playwright's own.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    stop(
      `CHROMIUM_PATH is ${named}, and there is nothing there. Correct it, or leave it out to have one found.`,
    );
  }
  return [...onPath(), ...usualPlaces(), ...playwrightBrowsers()].find((path) => existsSync(path));
}

/** Where a Chromium is; on Debian, as root, it is installed when there is none. */
export function browserOrInstall() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    console.log('Installing Chromium: the browser tests need it, and none was found.');
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    const installed =
      run('apt-get', ['update', '-qq'], quietly) === 0 &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly) ===
        0;
    const browser = installed ? findBrowser() : undefined;
    if (browser) return browser;
  }
  return stop(HOW_TO_GET_ONE);
}

/** Where a Chromium is, for a tool that cannot do without. */
export function requireBrowser() {
  return findBrowser() ?? stop(HOW_TO_GET_ONE);
}

function canInstall() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

function onPath() {
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  // Ubuntu's chromium-browser is left out: it may be a note that sends you to its snap.
  return process.platform === 'win32'
    ? []
    : names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    return [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
    );
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** Playwright keeps its browsers in one folder, one folder for each version; the newest comes first. */
function playwrightBrowsers() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), playwrightFolder());
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder)
    .filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-').pop()) - Number(a.split('-').pop()));
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return newestFirst.flatMap((name) => programs.map((program) => join(folder, name, program)));
}

function playwrightFolder() {
  if (process.platform === 'darwin') return 'Library/Caches/ms-playwright';
  if (process.platform === 'win32') return 'AppData/Local/ms-playwright';
  return '.cache/ms-playwright';
}
