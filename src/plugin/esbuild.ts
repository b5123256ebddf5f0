import type { Location, PartialMessage, Plugin } from 'esbuild';
import { type Finding, formatPath, type Place } from '../model/finding.js';
import { markOf } from '../report/mark.js';
import { comparisonModule } from './comparisonModule.js';
import { CANDIDATE, comparisonsIn } from './files.js';
import { loadComparison } from './load.js';
import type { PluginOptions } from './options.js';

export type { PluginOptions };

/**
 * Lets code that esbuild bundles say `import comparison from './team.comparison.yaml'`: the document is read and checked
 * in the build, and what is wrong in it fails the build at its line and column.
 *
 * @example await build({ entryPoints: ['src/site.ts'], bundle: true, plugins: [rolewise()] });
 */
export function rolewise(options: PluginOptions = {}): Plugin {
  const isComparison = comparisonsIn(options.include);
  return {
    name: 'rolewise',
    setup({ onLoad }) {
      onLoad({ filter: CANDIDATE, namespace: 'file' }, async ({ path, suffix }) => {
        if (!isComparison(path + suffix)) return null;
        const loaded = await loadComparison(path, options, false);
        const { lines, comparison, errors, warnings } = loaded;
        return {
          loader: 'js',
          contents: comparison ? comparisonModule(comparison) : '',
          errors: errors.map((error) => messageOf(error, lines)),
          warnings: warnings.map((warning) => messageOf(warning, lines)),
        };
      });
    },
  };
}

function messageOf(finding: Finding, lines: readonly string[]): PartialMessage {
  const { path, message, place, found, suggestion = '', related = [] } = finding;
  return {
    id: finding.code,
    text: `${formatPath(path)}: ${message}`,
    location: place ? { ...locationOf(place, lines, found), suggestion } : null,
    notes: related.map((other) => ({
      text: other.note,
      location: other.place ? locationOf(other.place, lines) : null,
    })),
  };
}

// esbuild counts columns from 0, and in bytes.
function locationOf(place: Place, lines: readonly string[], found?: string): Partial<Location> {
  const mark = markOf(lines, place, found);
  const lineText = (lines[place.line - 1] ?? '').replace(/\r$/, '');
  const start = place.column - 1;
  const end = mark.column - 1 + mark.length;
  return {
    file: place.file ?? '',
    line: place.line,
    column: Buffer.byteLength(lineText.slice(0, start)),
    length: Buffer.byteLength(lineText.slice(start, end)),
    lineText,
  };
}
