/** `npm run build`: the package, in dist. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { buildCommand } from './build/command.mjs';
import { buildContent } from './build/content.mjs';
import { buildDeclarations } from './build/declarations.mjs';
import { buildEmbed } from './build/embed.mjs';
import { buildPublish } from './build/publish.mjs';
import { buildRenderer } from './build/renderer.mjs';
import { buildSchema } from './build/schema.mjs';
import { buildScripts } from './build/scripts.mjs';
import { buildStyles } from './build/styles.mjs';
import { root, runTool } from './setup/run.mjs';

// Built aside and put in place at the end: a build that breaks leaves the last good one, and never half of a new one.
mkdirSync(`${root}.cache`, { recursive: true });
const out = mkdtempSync(`${root}.cache/build-`);
const last = `${out}-last`;

try {
  step('modules', runTool('tsup/dist/cli-default.js', ['--out-dir', out]) === 0);
  step('html', await buildRenderer('html', out));
  step('dom', await buildRenderer('dom', out));
  step('publish', await buildPublish(out));
  step('command', await buildCommand(out));
  step('scripts', await buildScripts(out));
  step('styles', await buildStyles(out));
  step('embed', await buildEmbed(out));
  step('schema', await buildSchema(out));
  step('content', await buildContent(out));
  step('declarations', await buildDeclarations(out));
  const dist = `${root}dist`;
  // Folders that are made for a while are their maker's alone.
  chmodSync(out, 0o755);
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(out, dist);
  console.log('Built dist');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const aside of [out, last]) rmSync(aside, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {boolean} done
 */
function step(name, done) {
  if (!done) throw new Error(`The build stopped at: ${name}. The reason is above.`);
}
