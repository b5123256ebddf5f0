import { clip, type Finding } from '../model/finding.js';
import { inQuotes } from './inQuotes.js';

/** A value as it stands in its file. */
export interface Written {
  readonly format: 'JSON' | 'YAML';
  /** The value, with its quotation marks. */
  readonly source: string;
  /** What follows on its line. In JSON nothing can. */
  readonly behind: string;
}

/**
 * A finding in the words of its file. To YAML `1.10` is the number 1.1, `Null` is nothing and `#12` a comment; an author who
 * meant text hears how to write what stands there.
 */
export function asWritten(finding: Finding, written: Written): Finding {
  const name = finding.path.findLast((step) => typeof step === 'string') ?? 'document';
  const problem = otherThanText(finding, written);
  if (!problem) return finding;
  const { words, says, meant } = problem;
  const shown = inQuotes(clip(words, 80), written.format);
  const message = `"${clip(String(name))}" ${says}. ${meant} in quotes: ${shown}.`;
  // Whole, for programs that put it in place of what stands there.
  return { ...finding, message, suggestion: inQuotes(words, written.format) };
}

function otherThanText(
  { code, found, suggestion }: Finding,
  { format, source, behind }: Written,
): { words: string; says: string; meant: string } | undefined {
  const kind = /^the (?:number|value)(?= )/.exec(found ?? '')?.[0];
  if (code === 'value/type' && kind && suggestion?.startsWith("'")) {
    return {
      words: source,
      says: `is ${kind} ${clip(source)}, but text belongs here`,
      meant: 'Put it',
    };
  }
  if (code !== 'value/empty' || format === 'JSON') return undefined;
  if (source !== '') {
    return {
      words: source,
      says: `is ${source}, which YAML takes for nothing`,
      meant: 'If the word is meant, put it',
    };
  }
  return /^\s*#/.test(behind)
    ? {
        words: behind.trim(),
        says: 'has nothing in it: # begins a comment in YAML',
        meant: 'Put the text',
      }
    : undefined;
}
