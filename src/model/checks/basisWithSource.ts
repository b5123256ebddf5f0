import { defineRule } from './rule.js';
import { hasSource, partsOf, statementName } from './statements.js';

/** Other people's words without their name cannot be looked up. */
export const rule = defineRule({
  code: 'provenance/basis',
  severity: 'error',
  docs: 'What is quoted or paraphrased names the source that it is taken from.',
  check({ basis: overall }, report, { content: { statements } }) {
    if (overall !== undefined && overall !== 'derived') {
      const message =
        `The basis of the document is for statements that name no source, and "${overall}" needs one. ` +
        'Write "derived" here, or the basis on the statements that it is true of.';
      report.add(['basis'], message, { found: overall, allowed: ['derived'] });
    }
    const parts = partsOf(statements);
    for (const statement of statements) {
      const { basis, path } = statement;
      if (basis === undefined || basis === 'derived' || hasSource(statement)) continue;
      const inner = parts.get(statement) ?? [];
      if (inner.length > 0 && inner.every(hasSource)) continue;
      const message =
        `${statementName(statement)} is ${basis}, but it does not say from which source, so nobody can look it up. ` +
        'Add "sources", or write "derived" if the editors worked it out.';
      report.add([...path, 'basis'], message, { found: basis });
    }
  },
});
