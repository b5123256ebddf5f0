import { clip } from '../../model/finding.js';
import { lineEnd } from '../positions.js';
import type { TextFinding } from '../textFinding.js';
import { inQuotesInstead, needsQuotes } from './advice.js';
import type { Property } from './parseTokens.js';

/** Why an anchor, a tag or a reference is not taken, and what its author most likely meant. */
export function refusal({ offset, source }: Property, text: string): TextFinding {
  const mark = source.charAt(0);
  const line = text.slice(offset, Math.min(lineEnd(text, offset), offset + 500)).trim();
  if (isWords(source, line)) {
    const message = `${needsQuotes(`begins with ${mark}`)} ${inQuotesInstead(line)}.`;
    return { code: CODES[mark] ?? '', offset, message };
  }
  return { code: CODES[mark] ?? '', offset, message: MESSAGES[mark]?.(clip(source)) ?? '' };
}

// Authors write **bold** and `! important`; nobody names a value like that.
function isWords(source: string, line: string): boolean {
  if (!source.startsWith('*')) return source.length === 1 && line.length > 1;
  return source.includes('*', 1) || /^\s*[^\s,\]}:#]/.test(line.slice(source.length));
}

const CODES: Readonly<Record<string, string>> = {
  '*': 'yaml/alias',
  '&': 'yaml/anchor',
  '!': 'yaml/tag',
};

const MESSAGES: Readonly<Record<string, (source: string) => string>> = {
  '*': (source) => `"${source}" repeats a value by reference. Write it out.`,
  '&': (source) => `"${source}" names a value for repeating. Remove it.`,
  '!': (source) => `The tag "${source}" is not read here. Remove it.`,
};
