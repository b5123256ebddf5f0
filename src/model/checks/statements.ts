import type { Text } from '../types.js';
import { quote } from './quote.js';
import type { Statement } from './said.js';

/** Whether a statement, or what it is a part of, names a source. */
export function hasSource({ sources, within }: Statement): boolean {
  return sources.length > 0 || (within !== undefined && hasSource(within));
}

/** Whether a statement, or what it is a part of, says where it comes from. */
export function isBacked({ sources, basis, within }: Statement): boolean {
  return sources.length > 0 || basis !== undefined || (within !== undefined && isBacked(within));
}

/** The statements that stand within each other one. */
export function partsOf(statements: readonly Statement[]): ReadonlyMap<Statement, Statement[]> {
  const parts = new Map<Statement, Statement[]>();
  for (const statement of statements) {
    const { within } = statement;
    if (!within) continue;
    const siblings = parts.get(within);
    if (siblings) siblings.push(statement);
    else parts.set(within, [statement]);
  }
  return parts;
}

/** A statement as a message speaks of it: by its own first words. */
export function statementName({ value }: Statement): string {
  const words = value.text ?? value.name ?? value.title;
  if (words !== undefined) return quote(words as Text);
  return typeof value.answer === 'string' ? quote(value.answer) : 'The statement';
}
