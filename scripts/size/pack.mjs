import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from '../setup/run.mjs';

/**
 * Packs the package as npm would publish it. Nothing is built: what is in dist is what is packed.
 *
 * @param {string} folder Where the tarball goes.
 * @returns {string} The tarball.
 */
export function packPackage(folder) {
  if (!existsSync(`${root}dist/index.js`)) stop('There is no dist yet: npm run build');
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'npm',
    // Without its scripts: prepack would build again.
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) stop(`npm pack failed:\n${stderr}`);
  return join(folder, JSON.parse(stdout)[0].filename);
}

/**
 * Unpacks a tarball of npm's.
 *
 * @param {string} tarball
 * @param {string} folder Becomes the folder of the package.
 */
export function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'tar',
    ['-xzf', tarball, '-C', folder, '--strip-components=1'],
    { encoding: 'utf8' },
  );
  if (status !== 0) stop(`tar could not unpack ${tarball}:\n${stderr}`);
}
