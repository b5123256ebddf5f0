import { type Finding, formatFinding } from '../model/finding.js';
import { readComparison } from '../read/index.js';
import { comparisonModule } from './comparisonModule.js';

const COMPARISON = /(?:\.comparison\.ya?ml|[\\/]src[\\/]content[\\/][^\\/]+\.ya?ml)$/;

/** What a bundler gives to a plugin that turns a file into code. */
interface TransformContext {
  error(problem: { message: string; loc?: { file: string; line: number; column: number } }): never;
  warn(message: string): void;
}

/** A plugin as Vite, Vitest, Rollup and Rolldown take it. */
export interface RolewisePlugin {
  name: string;
  enforce: 'pre';
  transform(this: TransformContext, text: string, id: string): { code: string; map: null } | null;
}

/**
 * Lets code say `import comparison from './team.comparison.yaml'`: the document is read and checked when the page is built,
 * and what is wrong in it is reported at its line and column.
 */
export function rolewise(): RolewisePlugin {
  return {
    name: 'rolewise',
    enforce: 'pre',
    transform(text, id) {
      if (!COMPARISON.test(id)) return null;
      const { comparison, findings } = readComparison(text, { file: id });
      const errors = findings.filter(({ severity }) => severity === 'error');
      for (const finding of findings) {
        if (finding.severity === 'warning') this.warn(formatFinding(finding));
      }
      if (errors.length > 0 || comparison === undefined) this.error(problemOf(errors, id));
      return { code: comparisonModule(comparison), map: null };
    },
  };
}

/** All that is wrong, in one message that points at the first place. */
function problemOf(errors: readonly Finding[], file: string) {
  const message = errors.map(formatFinding).join('\n');
  const place = errors[0]?.place;
  return place ? { message, loc: { file, line: place.line, column: place.column } } : { message };
}
