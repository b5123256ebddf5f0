import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { tightenFiles } from './tighten.mjs';

/** Scripts for pages that have no bundler, by their name in the package. */
const SCRIPTS = {
  frame: 'embed/frame/frame',
  'frame-host': 'embed/frame/host',
  'lms/cmi5': 'lms/cmi5',
  'lms/scorm12': 'lms/scorm12',
  'lms/scorm2004': 'lms/scorm2004',
};

/**
 * Builds the scripts that a page names in a `<script>`, each one file that needs no other. They are no modules: a sandboxed
 * page could not load one from its own site, because it has no origin to be let in by. `type="module"` runs them, too.
 *
 * @param {string} out
 */
export async function buildScripts(out) {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, path]) => [name, `${root}src/${path}.ts`]),
    ),
    outdir: out,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome120', 'safari17.2', 'firefox117'],
  });
  await tightenFiles(Object.keys(SCRIPTS).map((name) => `${out}/${name}.js`));
  const script = `${out}/lms/cmi5.js`;
  writeFileSync(script, `${licences(BUNDLED)}${readFileSync(script, 'utf8')}`);
  return true;
}

/** What the script for cmi5 brings along, and what that brings along in turn. */
const BUNDLED = ['@xapi/cmi5', '@xapi/xapi', 'axios', 'deepmerge', 'uuid'];

/**
 * The licences of packages, as they ask to be kept with their code.
 *
 * @param {readonly string[]} packages
 */
function licences(packages) {
  const texts = packages.map((name) => {
    const folder = `${root}node_modules/${name}`;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence to keep with its code.`);
    return `${name}\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
  });
  return `/*!\n${texts.join('\n\n')}\n*/\n`;
}
