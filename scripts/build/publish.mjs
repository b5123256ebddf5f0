import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { buildRenderer } from './renderer.mjs';

/** @type {(font: Buffer, text: string, options: object) => Promise<Buffer>} It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font');

/**
 * Builds what makes pages of documents, and what stands beside these pages.
 *
 * @param {string} out
 */
export async function buildPublish(out) {
  await buildScript(out);
  await buildFonts(out);
  return buildRenderer('publish', out);
}

/**
 * The script of static pages, in one file. Not a module: browsers refuse those to a page that is opened from a disk.
 *
 * @param {string} out
 */
async function buildScript(out) {
  await build({
    stdin: {
      contents: "import { enhance } from './src/enhance/index.ts'; enhance();",
      resolveDir: root,
    },
    outfile: `${out}/publish/enhance.js`,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
}

/** Latin with its accents, punctuation, currencies and arrows. */
const RANGES = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x21ff],
];

// The licence keeps the name "Source" for the fonts as they are. These names are as long, so nothing else moves.
const NAMES = [
  ['Source Sans 3', 'Rolewise Sans'],
  ['SourceSans3', 'RolewiseSan'],
];

/**
 * Writes the fonts of the preview image, so that it looks the same wherever it is drawn.
 *
 * @param {string} out
 */
async function buildFonts(out) {
  const from = `${root}node_modules/@expo-google-fonts/source-sans-3`;
  const to = `${out}/publish/fonts`;
  mkdirSync(to, { recursive: true });
  const text = RANGES.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).join('');
  for (const weight of ['400Regular', '600SemiBold']) {
    const font = readFileSync(`${from}/${weight}/SourceSans3_${weight}.ttf`);
    // The licence, and the family that both weights belong to.
    const preserveNameIds = [13, 14, 16, 17];
    const options = { targetFormat: 'sfnt', noHinting: true, preserveNameIds };
    const subset = await subsetFont(font, text, options);
    writeFileSync(`${to}/${weight}.ttf`, renamed(subset));
  }
  copyFileSync(`${from}/LICENSE_FONT`, `${to}/OFL.txt`);
}

/** @param {Buffer} font */
function renamed(font) {
  return NAMES.reduce(
    (bytes, names) =>
      /** @type {const} */ (['utf16le', 'latin1']).reduce((before, encoding) => {
        const [old = Buffer.alloc(0), given = Buffer.alloc(0)] = names.map((name) =>
          encoding === 'latin1' ? Buffer.from(name) : Buffer.from(name, encoding).swap16(),
        );
        for (let at = before.indexOf(old); at >= 0; at = before.indexOf(old, at))
          given.copy(before, at);
        return before;
      }, bytes),
    Buffer.from(font),
  );
}
