import type { Plugin } from 'rollup';
import type { UnpluginMessage, UnpluginOptions } from 'unplugin';
import { type Finding, formatFinding } from '../model/finding.js';
import { comparisonModule } from './comparisonModule.js';
import { framesOf } from './describe.js';
import { CANDIDATE, comparisonsIn, isJson, pathOf } from './files.js';
import { loadComparison } from './load.js';
import type { PluginOptions } from './options.js';

/** How the plugin works where a file goes from plugin to plugin: in Rollup and Vite. */
export function rollupLike(
  options: PluginOptions = {},
  bundler: 'rollup' | 'vite',
): UnpluginOptions {
  const isComparison = comparisonsIn(options.include);
  // Vite makes a module of every JSON file itself, after all plugins.
  const isLeftToVite = (path: string) => bundler === 'vite' && isJson(path);

  const hooks: Pick<Plugin, 'resolveId'> = {
    resolveId: {
      order: 'pre',
      filter: { id: CANDIDATE },
      async handler(source, importer, { isEntry, attributes }) {
        const query = source.slice(pathOf(source).length);
        const found = await this.resolve(pathOf(source), importer, { isEntry, attributes });
        if (!found || found.external || !isComparison(found.id + query)) return null;
        return { ...found, id: isLeftToVite(found.id) ? found.id : marked(found.id + query) };
      },
    },
  };

  return {
    name: 'rolewise',
    enforce: 'pre',
    rollup: hooks,
    vite: hooks as object,
    loadInclude: isComparison,
    load: {
      filter: { id: CANDIDATE },
      async handler(id) {
        const path = pathOf(id);
        // Before anything can fail: what is watched can be mended.
        this.addWatchFile(path);
        const { meta } = this as { meta?: { watchMode?: boolean } };
        const loaded = await loadComparison(path, options, meta?.watchMode === true);
        const { text, comparison, errors, warnings } = loaded;
        for (const warning of warnings) this.warn(problemOf([warning], path, text));
        if (!comparison) return this.error(problemOf(errors, path, text));
        const code = isLeftToVite(path) ? JSON.stringify(comparison) : comparisonModule(comparison);
        return { code, map: null };
      },
    },
  };
}

/**
 * An id with a query of ours. Plugins for YAML and JSON in general know their files by the end of the id, and would take
 * what is a module already for a text of theirs.
 */
function marked(id: string): string {
  if (/[?&]rolewise(?:&|$)/.test(id)) return id;
  return `${id}${id.includes('?') ? '&' : '?'}rolewise`;
}

/** Findings as one problem at the place of the first: the first problem of a build ends it. */
function problemOf(findings: readonly Finding[], path: string, text: string): UnpluginMessage {
  const place = findings.find((finding) => finding.place)?.place;
  const problem = {
    message: findings.map(formatFinding).join('\n'),
    id: path,
    ...(place && { loc: { file: path, line: place.line, column: place.column } }),
    frame: framesOf(findings, text),
    // The way that the plugin took says nothing about the document.
    stack: '',
  };
  return problem;
}
