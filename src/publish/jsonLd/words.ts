import type { Labels } from '../../locales/types.js';
import { plainText } from '../../model/text/plainText.js';
import type { Cell, Statement } from '../../model/types.js';

/** A statement in plain words; where sources disagree, what each of them says. */
export function wordsOf(statement: Statement): string {
  return 'disagree' in statement
    ? statement.disagree.map(({ text }) => plainText(text)).join(' / ')
    : plainText(statement.text);
}

/** Several statements, one after the other. */
export function allWordsOf(statements: readonly Statement[] = []): string {
  return statements.map(wordsOf).join(' ');
}

/** An answer of the comparison table in plain words. */
export function cellWords(cell: Cell | undefined, labels: Labels): string {
  if (!cell) return labels.noAnswer;
  if ('notApplicable' in cell) return `${labels.notApplicable} ${plainText(cell.notApplicable)}`;
  if ('list' in cell) return cell.list.map(wordsOf).join(labels.comma);
  if ('answer' in cell) {
    return [labels[cell.answer], cell.text && plainText(cell.text)]
      .filter(Boolean)
      .join(labels.comma);
  }
  return wordsOf(cell);
}
