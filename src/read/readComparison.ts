import type { CheckOptions } from '../model/checks/run.js';
import type { Finding, Place } from '../model/finding.js';
import { type ParseResult, parseComparison } from '../model/parse.js';
import { guardText, type TextFinding } from './guards.js';
import { parseYaml, type ReadText } from './parseYaml.js';
import { lineFinder, offsetOf } from './positions.js';

export interface ReadOptions extends CheckOptions {
  /** The name of the file, for messages. One that ends in `.json` may stand on a single line. */
  file?: string;
}

// Nobody mends more at once.
const MOST = 1000;

/**
 * Reads a comparison from YAML or JSON text. Every finding says at which line and column it is.
 * Never throws. Text that is no sound YAML gives findings about that alone.
 */
export function readComparison(text: string, options: ReadOptions = {}): ParseResult {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const placeOf = lineFinder(source, options.file);
  const broken = (findings: readonly TextFinding[]): ParseResult => ({
    ok: false,
    comparison: undefined,
    accepted: [],
    findings: findings.slice(0, MOST).map(({ code, offset, message }) => ({
      code,
      severity: 'error',
      path: [],
      message,
      place: placeOf(offset),
    })),
  });

  const read = readText(source, options.file);
  if ('offset' in read) return broken([read]);
  if (read.findings.length > 0) return broken(read.findings);
  const place = (at: Pick<Finding, 'path' | 'on'>): Place => placeOf(offsetOf(at, read.position));
  const placed = <One extends Finding>(finding: One): One => ({
    ...finding,
    place: place(finding),
    ...(finding.related && {
      related: finding.related.map((other) => ({ ...other, place: place(other) })),
    }),
  });
  const result = parseComparison(read.value, options);
  const { findings, accepted } = result;
  return { ...result, findings: findings.map(placed), accepted: accepted.map(placed) };
}

function readText(source: string, file: string | undefined): ReadText | TextFinding {
  const isJson = file?.endsWith('.json') || /^\s*[{[]/.test(source);
  const refused = guardText(source, isJson);
  if (refused) return refused;
  if (source.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) {
    const message = 'The file is empty. Start with id, lang, title and two roles.';
    return { code: 'document/empty', offset: 0, message };
  }
  try {
    return parseYaml(source);
  } catch {
    const message = 'The text cannot be read as YAML, most likely because it is nested too deep.';
    return { code: 'yaml/unreadable', offset: 0, message };
  }
}
