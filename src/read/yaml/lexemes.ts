import type { CST } from 'yaml';
import { clip } from '../../model/finding.js';
import type { TextFinding } from '../textFinding.js';

/** Says so if a token opens a quotation and does not close it. */
export function openQuote(lexeme: string, offset: number): TextFinding | undefined {
  const quote = lexeme.charAt(0);
  if (quote !== '"' && quote !== "'") return undefined;
  // Inside, '' and \" stand for the mark itself.
  const inside =
    quote === "'" ? lexeme.slice(1).replaceAll("''", '') : lexeme.slice(1).replace(/\\./gs, '');
  if (inside.endsWith(quote)) return undefined;
  const message =
    `The text that ${quote} opens here does not end. Close it with another ${quote}; inside the text write ` +
    `${quote === "'" ? "''" : '\\"'}. All of its lines stand further in than the name of their field.`;
  return { code: 'yaml/open-quote', offset, message };
}

/** Says so if a list or a set of fields that stands in brackets is not closed. */
export function openBracket(stack: readonly CST.Token[]): TextFinding | undefined {
  const open = stack.findLast((token) => token.type === 'flow-collection');
  if (open?.type !== 'flow-collection' || open.end.length > 0) return undefined;
  const { source, offset } = open.start;
  const message =
    `The ${source} that opens here is not closed. Add ${source === '[' ? ']' : '}'}; ` +
    'or, if a text begins here, put the text in quotes.';
  return { code: 'yaml/open-bracket', offset, message };
}

/** Says so if words follow a text on its line that YAML takes for a comment: `Issue #12`. */
export function hiddenWords(
  comment: string,
  offset: number,
  text: string,
): TextFinding | undefined {
  const before = text.slice(Math.max(0, offset - 200), offset);
  if (!/^#[^\s#!-]/.test(comment) || !/[^\s"'\]}:|>-][ \t]+$/.test(before)) return undefined;
  const message =
    `"${clip(comment)}" is a comment to YAML, so no reader sees it. If it belongs to the text, put the text in quotes; ` +
    'if it is a comment, put a space behind #.';
  return { code: 'yaml/comment', severity: 'warning', offset, message };
}
