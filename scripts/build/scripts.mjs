import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/** Scripts for pages that have no bundler, by their name in the package. */
const SCRIPTS = {
  frame: 'embed/frame/frame',
  'frame-host': 'embed/frame/host',
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
  return true;
}
