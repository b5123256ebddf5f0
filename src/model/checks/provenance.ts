import { defineRule } from './rule.js';
import type { Content, Statement } from './said.js';
import { isBacked, partsOf, statementName } from './statements.js';

/**
 * Readers can only weigh a statement if they see who makes it. Where a whole block or document says nothing of it, that is
 * one thing to mend and not a hundred.
 */
export const rule = defineRule({
  code: 'provenance/none',
  severity: 'warning',
  docs: 'Every statement names a source or says on what basis it stands.',
  check({ basis, sources = [] }, report, { content }) {
    if (basis !== undefined) return;
    const stated = statedIn(content);
    const bare = stated.filter((statement) => !isBacked(statement));
    if (bare.length === 0) return;
    if (sources.length === 0) {
      const message =
        `The document lists no sources, and ${count(bare)}, so readers cannot weigh what it says. ` +
        'List "sources" and name them in the statements; if all of it is your own, write "basis: derived" at the top.';
      report.add(['sources'], message);
      return;
    }
    for (const [block, all] of byBlock(stated)) {
      const without = all.filter((statement) => !isBacked(statement));
      if (without.length === all.length && all.length > 1) {
        const message =
          `In "${block}" ${count(without)}, so readers cannot weigh them. ` +
          'Add "sources" to them, or "basis: derived" to what the editors worked out.';
        report.add([block], message);
        continue;
      }
      for (const statement of without) {
        const message =
          `${statementName(statement)} does not say where it comes from, so readers cannot weigh it. ` +
          'Add "sources", or "basis: derived" if the editors worked it out.';
        report.add(statement.path, message);
      }
    }
  },
});

/**
 * What has to say where it comes from: not what sums up the document or puts words into its reader's mouth, nor what only
 * holds other statements.
 */
function statedIn({ statements }: Content): Statement[] {
  const parts = partsOf(statements);
  const explained = new Set(
    statements
      .filter((statement) => isNote(statement) && isBacked(statement))
      .map(({ path }) => path[0]),
  );
  return statements.filter((statement) => {
    const { path, value } = statement;
    const [block] = path;
    const isSummary = path.length === 1;
    const holdsOthers = parts.has(statement) && value.text === undefined;
    if (isSummary || holdsOthers || isNote(statement)) return false;
    return block !== 'fit' && !explained.has(block);
  });
}

/** The note of a block says where all of it comes from. */
function isNote({ path }: Statement): boolean {
  return path.length === 2 && path[1] === 'note';
}

function byBlock(statements: readonly Statement[]): Map<string, Statement[]> {
  const blocks = new Map<string, Statement[]>();
  for (const statement of statements) {
    const block = String(statement.path[0]);
    const others = blocks.get(block);
    if (others) others.push(statement);
    else blocks.set(block, [statement]);
  }
  return blocks;
}

function count({ length }: readonly Statement[]): string {
  return length === 1
    ? 'one statement does not say where it comes from'
    : `${length} statements do not say where they come from`;
}
