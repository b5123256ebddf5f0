import type { UnpluginBuildContext, UnpluginMessage, UnpluginOptions } from 'unplugin';
import { type Finding, formatFinding } from '../model/finding.js';
import { comparisonModule } from './comparisonModule.js';
import { describe } from './describe.js';
import { comparisonsIn, pathOf } from './files.js';
import { loadComparison } from './load.js';
import type { PluginOptions } from './options.js';

/** How the plugin works where a file goes through loaders: in webpack and Rspack. */
export function webpackLike(options: PluginOptions = {}): UnpluginOptions {
  const isComparison = comparisonsIn(options.include);

  // Said after all rules of the site: JSON is no code to it, and what it reads YAML with may make JSON.
  const isCode = { resource: isComparison, type: 'javascript/auto' };

  return {
    name: 'rolewise',
    // After the loaders that a site has for all YAML, which want the text.
    enforce: 'post',
    webpack: ({ options: { module } }) => module.rules.push(isCode),
    rspack: ({ options: { module } }) => module.rules.push(isCode),
    loadInclude: isComparison,
    async load(id) {
      if (!isComparison(id)) return null;
      const loaded = await loadComparison(pathOf(id), options, isWatching(this));
      const { lines, comparison, errors, warnings } = loaded;
      for (const warning of warnings) this.warn(problemOf(warning, lines));
      for (const error of errors) this.error(problemOf(error, lines));
      return comparison ? comparisonModule(comparison) : throwing(errors);
    },
  };
}

function isWatching({ getNativeBuildContext }: UnpluginBuildContext): boolean {
  const native = getNativeBuildContext?.();
  return native !== undefined && 'compiler' in native && native.compiler.watchMode;
}

function problemOf(finding: Finding, lines: readonly string[]): UnpluginMessage {
  // The way that the plugin took says nothing about the document.
  return { message: describe(finding, lines), stack: '' };
}

/** What a page runs that a dev server shows in spite of the errors. */
function throwing(errors: readonly Finding[]): string {
  const message = JSON.stringify(errors.map(formatFinding).join('\n'));
  return `throw new Error(${message});\nexport default undefined;\n`;
}
