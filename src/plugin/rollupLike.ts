import type { UnpluginMessage, UnpluginOptions } from 'unplugin';
import type { Plugin as VitePlugin } from 'vite';
import { type Finding, formatFinding } from '../model/finding.js';
import { comparisonModule } from './comparisonModule.js';
import { framesOf } from './describe.js';
import { CANDIDATE, comparisonsIn, isJson, pathOf } from './files.js';
import { loadComparison } from './load.js';
import type { PluginOptions } from './options.js';
import { resolveComparison } from './resolveComparison.js';

/** How the plugin works where a file goes from plugin to plugin: in Rollup and Vite. */
export function rollupLike(
  options: PluginOptions = {},
  bundler: 'rollup' | 'vite',
): UnpluginOptions {
  const isComparison = comparisonsIn(options.include);
  // Vite makes a module of every JSON file itself, after all plugins.
  const isLeftToVite = (path: string) => bundler === 'vite' && isJson(path);
  const resolveId = resolveComparison(isComparison, isLeftToVite);
  /** By id: whether the document could ever be loaded. */
  const loaded = new Map<string, boolean>();

  // Vite updates only what has been in the page. What never could be has to come with the page.
  const hotUpdate: NonNullable<VitePlugin['hotUpdate']> = function ({ modules }) {
    if (!modules.some(({ id }) => id !== null && loaded.get(id) === false)) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  };

  return {
    name: 'rolewise',
    enforce: 'pre',
    rollup: { resolveId },
    vite: { resolveId, hotUpdate },
    loadInclude: isComparison,
    load: {
      filter: { id: CANDIDATE },
      async handler(id) {
        const path = pathOf(id);
        // Before anything can fail: what is watched can be mended.
        this.addWatchFile(path);
        const { meta } = this as { meta?: { watchMode?: boolean } };
        const document = await loadComparison(path, options, meta?.watchMode === true);
        const { lines, comparison, errors, warnings } = document;
        loaded.set(id, loaded.get(id) || comparison !== undefined);
        for (const warning of warnings) this.warn(problemOf([warning], path, lines));
        if (!comparison) return this.error(problemOf(errors, path, lines));
        const code = isLeftToVite(path) ? JSON.stringify(comparison) : comparisonModule(comparison);
        return { code, map: null };
      },
    },
  };
}

/** Findings as one problem at the place of the first: the first problem of a build ends it. */
function problemOf(
  findings: readonly Finding[],
  path: string,
  lines: readonly string[],
): UnpluginMessage {
  const place = findings.find((finding) => finding.place)?.place;
  const problem = {
    message: findings.map(formatFinding).join('\n'),
    id: path,
    ...(place && { loc: { file: path, line: place.line, column: place.column } }),
    frame: framesOf(findings, lines),
    // The way that the plugin took says nothing about the document.
    stack: '',
  };
  return problem;
}
