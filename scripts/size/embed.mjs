import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { embedOptions } from '../build/embed.mjs';
import { tighten } from '../build/tighten.mjs';

/**
 * The element's script without its sheet, gzipped.
 *
 * @param {readonly string[]} views The views that it draws, by the names of their components; all of them if none is named.
 */
export async function measureEmbed(views) {
  const options = embedOptions(new Map(), '');
  const { outputFiles } = await build({
    ...options,
    plugins: [withoutSheet, ...(views.length > 0 ? [only(views)] : []), ...(options.plugins ?? [])],
    write: false,
    outdir: '.',
  });
  return gzipSync(await tighten(outputFiles[0]?.text ?? ''), { level: 9 }).length;
}

/** @type {import('esbuild').Plugin} */
const withoutSheet = {
  name: 'without-sheet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, () => ({ path: 'none', namespace: 'no-sheet' }));
    onLoad({ filter: /./, namespace: 'no-sheet' }, () => ({ contents: '', loader: 'text' }));
  },
};

/**
 * @param {readonly string[]} views
 * @returns {import('esbuild').Plugin}
 */
function only(views) {
  return {
    name: 'only-some-views',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/allViews\.js$/ }, ({ resolveDir }) => ({
        path: resolveDir,
        namespace: 'views',
      }));
      onLoad({ filter: /./, namespace: 'views' }, ({ path: resolveDir }) => ({
        resolveDir,
        contents: sourceOf(views),
      }));
    },
  };
}

/** @type {Readonly<Record<string, string>>} */
const BLOCKS = {
  ComparisonTable: 'comparison',
  LifecycleTimeline: 'lifecycles',
  RaciMatrix: 'raci',
  ResponsibilityCards: 'responsibilities',
};

/** @param {readonly string[]} views */
function sourceOf(views) {
  const kebab = (/** @type {string} */ name) =>
    name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const labels = (/** @type {string} */ name) => `${name[0]?.toLowerCase()}${name.slice(1)}Labels`;
  return [
    ...views.flatMap((name) => [
      `import { ${name} } from '../${kebab(name)}/index.js';`,
      `import { ${labels(name)} } from '../${kebab(name)}/labels.js';`,
    ]),
    `export const allViews = { ${views.map((name) => `${BLOCKS[name]}: ${name}`).join(', ')} };`,
    `export const allTabLabels = () => ({ ${views.map((name) => `...${labels(name)}`).join(', ')} });`,
  ].join('\n');
}
