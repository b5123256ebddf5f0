import type { CheckOptions } from '../model/checks/run.js';
import type { Finding, Place } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import { type ParseResult, parseComparison } from '../model/parse.js';
import { guardText, lostCharacters } from './guardText.js';
import { isJson } from './isJson.js';
import { readJson } from './json/readJson.js';
import { offsetOf, placed } from './placed.js';
import { lineFinder } from './positions.js';
import type { BrokenText, ReadText } from './readText.js';
import { findingAt } from './textFinding.js';
import { readYaml } from './yaml/readYaml.js';

export interface ReadOptions extends CheckOptions {
  /** The name of the file, for messages. One that ends in `.json` is read as JSON, in `.yaml` or `.yml` as YAML. */
  readonly file?: string | undefined;
}

/** A comparison that was read, or what has to be mended first, and where everything stands. */
export type ReadResult = ParseResult & {
  /**
   * Where a value stands in the file, by its path in the document as it was written or as it was parsed. A value that the
   * file does not hold has the place of what would hold it. `undefined` if the text could not be read at all.
   *
   * @param on `key` for the name of the field in place of its value
   */
  placeOf(path: Finding['path'], on?: 'key'): Place | undefined;
};

/**
 * Reads a comparison from YAML or JSON text. Every finding says at which line and column it is; columns count UTF-16 code
 * units, as editors do. Never throws. Text that is no sound YAML or JSON gives findings about that alone.
 *
 * @example const { ok, comparison, findings } = readComparison(text, { file: 'team.yaml' });
 */
export function readComparison(text: string, { file, ...checks }: ReadOptions = {}): ReadResult {
  if (typeof text !== 'string') return unread([noString(file)]);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const format = isJson(source, file) ? 'JSON' : 'YAML';
  const placeAt = lineFinder(source, file);
  const read = readText(source, format);
  if ('broken' in read) {
    return unread(read.broken.map((finding) => findingAt(finding, placeAt)));
  }
  const { value, position: root, holes } = read;
  const place = (finding: Finding) => placed(finding, { text: source, format, root, placeAt });
  const result = parseComparison(value, checks);
  const inText = [...read.findings, ...lostCharacters(source)];
  const inDocument = result.findings.filter(({ path }) => !holes.some((at) => isWithin(path, at)));
  const shared = {
    findings: [
      ...inText.map((finding) => findingAt(finding, placeAt)),
      ...inDocument.map(place),
    ].sort(byPlace),
    accepted: result.accepted.map((finding) => ({ ...finding, ...place(finding) })),
    placeOf: (path: Finding['path'], on?: 'key') => placeAt(offsetOf(path, root, on)),
  };
  return result.ok && inText.every(({ severity }) => severity === 'warning')
    ? { ok: true, comparison: result.comparison, ...shared }
    : { ok: false, comparison: result.comparison, ...shared };
}

function unread(findings: readonly Finding[]): ReadResult {
  return { ok: false, comparison: undefined, findings, accepted: [], placeOf: () => undefined };
}

/** Where no compiler asks for text, a file may come as its bytes. */
function noString(file: string | undefined): Finding {
  const message =
    'What came in place of the text is none. Read the file as text, in UTF-8: readFileSync(file, "utf8").';
  return findingAt({ code: 'file/type', offset: 0, message }, lineFinder('', file));
}

function readText(text: string, format: 'JSON' | 'YAML'): ReadText | BrokenText {
  const refused = guardText(text, format);
  if (refused) return { broken: [refused] };
  return format === 'JSON' ? readJson(text) : readYaml(text);
}

function isWithin(path: Finding['path'], holder: Finding['path']): boolean {
  return holder.every((step, index) => step === path[index]);
}
