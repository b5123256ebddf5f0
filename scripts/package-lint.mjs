/** `npm run package-lint`: packs dist as npm would, and asks whether everyone can use what is inside. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, stop } from './setup/run.mjs';

const folder = `${root}.cache/pack`;
mkdirSync(folder, { recursive: true });
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const packed = spawnSync(
  'npm',
  ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
  {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
if (packed.status !== 0) stop(packed.stderr);
const [{ filename, files, size, unpackedSize }] = JSON.parse(packed.stdout);
const tarball = `${folder}/${filename}`;

/** @type {string[]} */
const problems = [];

const { messages } = await publint({
  strict: true,
  pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
});
for (const message of messages) {
  problems.push(`publint, ${message.type}: ${formatMessage(message, manifest)}`);
}

const belongs = /^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
for (const { path } of files) {
  if (!belongs.test(path) || /(?:\.test\.|\.stories\.|tsconfig|\.map$)/.test(path)) {
    problems.push(`${path} is in the package, and nobody who installs it needs it.`);
  }
}

for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
  if (script in manifest.scripts)
    problems.push(`The package runs "${script}" on other people's machines.`);
}

// Style sheets, scripts of pages and data have no types of their own to be wrong about; documents are behind a pattern and named one by one.
const documents = readdirSync(`${root}dist/content`).filter((name) => name.endsWith('.js'));
const attw = spawnSync(
  process.execPath,
  [
    `${root}node_modules/@arethetypeswrong/cli/dist/index.js`,
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'styles.css',
    'styles.layer.css',
    'frame.js',
    'frame-host.js',
    'schema.json',
    '--include-entrypoints',
    ...documents.map((name) => `content/${name.replace(/\.js$/, '')}`),
  ],
  { encoding: 'utf8' },
);
if (attw.status !== 0) problems.push(attw.stdout + attw.stderr);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  console.log(
    `package: ${files.length} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked, nothing to mend`,
  );
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
