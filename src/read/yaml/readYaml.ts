import { lineEnd } from '../positions.js';
import { type BrokenText, EMPTY, type ReadText } from '../readText.js';
import type { TextFinding } from '../textFinding.js';
import type { Advice } from './advice.js';
import { compose } from './compose.js';
import { parseTokens } from './parseTokens.js';
import { readNodes } from './readNodes.js';
import { refusal } from './refusal.js';

/** Reads YAML 1.2 as plain data: no tags, no references, no merges, one document. */
export function readYaml(text: string): ReadText | BrokenText {
  const { tokens, properties, errors, warnings } = parseTokens(text);
  const isStart = tokens.some(({ type }) => type === 'document');
  if (!isStart && errors.length === 0) return { broken: [EMPTY] };
  const composed = compose(tokens, text);
  const syntax = [...errors, ...composed.errors];
  if (syntax.length > 0) {
    // A reference that was meant as text breaks its line; what comes of that says less.
    const references = properties.map((property) => refusal(property, text));
    return { broken: firstOfLines([...references, ...syntax], text) };
  }
  const read = readNodes(composed.contents, text, properties);
  return { ...read, findings: [...read.findings, ...warnings] };
}

/** The first finding of each line, in the order of the text, and whatever is no echo of those before it. */
function firstOfLines(findings: readonly (TextFinding | Advice)[], text: string): TextFinding[] {
  let end = -1;
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .flatMap((finding) => {
      const { isVague, ...rest } = { isVague: false, ...finding };
      if (rest.offset <= end || (isVague && end >= 0)) return [];
      end = lineEnd(text, rest.offset);
      return [rest];
    });
}
