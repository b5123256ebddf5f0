import type * as v from 'valibot';
import { correctionOf } from './corrections.js';
import { clip, type Finding } from './finding.js';
import { insteadOf, messages } from './messages.js';
import { nearestName } from './nearestName.js';
import { hasField, isFields } from './schema/kit.js';

/** How many findings of one part are explained. Nobody mends more at once. */
export const MOST = 1000;

/** What the schemas found wrong in a document, in sentences an author can act on. */
export function explain(
  issues: readonly v.BaseIssue<unknown>[],
  document: unknown,
  at: readonly (string | number)[] = [],
): Finding[] {
  const findings = issues.slice(0, MOST).map((issue) => explainIssue(issue, document, at));
  return withoutEchoes(findings);
}

function explainIssue(
  issue: v.BaseIssue<unknown>,
  document: unknown,
  at: readonly (string | number)[],
): Finding {
  const path = [...at, ...(issue.path ?? []).map((item) => toStep(item.key))];
  const value = valueAt(document, path);
  const code = codeOf(issue, value);
  const onKey = code === 'key/unknown' || issue.path?.at(-1)?.origin === 'key';
  const found = foundText(issue, code, value);
  const isField = issue.expected === 'Object';
  const allowed = isWords(issue.requirement) && !isField ? issue.requirement : undefined;
  const correction = code === 'value/type' ? correctionOf(issue.expected, value) : undefined;
  const nearest = allowed && found !== undefined ? nearestName(found, allowed) : undefined;
  const suggestion = nearest ?? correction?.written;
  const message = messages[code]?.({
    name: nameOf(path),
    found: code === 'value/type' ? describe(value) : clip(found ?? describe(value)),
    expected: code === 'key/missing' ? purposeOf(issue) : kindOf(issue),
    instead: correction?.advice ?? insteadOf(allowed, nearest),
  });
  return {
    code,
    severity: 'error',
    path,
    message: message === undefined ? issue.message : capitalised(message),
    ...(found !== undefined && { found: clip(found, 200) }),
    ...(allowed && { allowed }),
    ...(suggestion !== undefined && { suggestion }),
    ...(onKey && code !== 'key/missing' && { on: 'key' as const }),
  };
}

/** What an author would call a place: by its field, or by its position in a list. */
function nameOf(path: Finding['path']): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'The document' : `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return `Entry ${last + 1} of "${list}"`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function codeOf(issue: v.BaseIssue<unknown>, value: unknown): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'key/unknown';
  if (issue.path?.at(-1)?.origin === 'key') return 'key/missing';
  if (value === null || value === undefined) return 'value/empty';
  if (issue.expected === 'Object') return 'value/type';
  return isWords(issue.requirement) && typeof value === 'string' ? 'value/word' : 'value/type';
}

function foundText(issue: v.BaseIssue<unknown>, code: string, value: unknown): string | undefined {
  if (code === 'key/missing') return undefined;
  if (code === 'key/unknown' || issue.path?.at(-1)?.origin === 'key') return String(issue.input);
  if (issue.kind === 'transformation') return issue.received;
  // The text parser names the tag or the address that it refused; a plain check knows only the whole value.
  return typeof value === 'string' ? value : describe(value);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a set of fields',
};

/** What kind of value belongs in a place. Of a set of fields, the fields. */
function kindOf({ expected, requirement }: v.BaseIssue<unknown>): string {
  const kind = KINDS[expected ?? ''] ?? 'something else';
  return expected === 'Object' && isWords(requirement)
    ? `${kind} (${requirement.slice(0, 6).join(', ')}${requirement.length > 6 ? ', …' : ''})`
    : kind;
}

/** What a field is for, as a part of a sentence; empty if its schema does not say. */
function purposeOf({ requirement }: v.BaseIssue<unknown>): string {
  const words = typeof requirement === 'string' ? requirement.replace(/\.$/, '') : '';
  return /^[A-Z][a-z]* /.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isFields(value)) return 'a set of fields';
  if (typeof value === 'string') return `the text "${clip(value)}"`;
  return typeof value === 'number' ? `the number ${value}` : `the value ${String(value)}`;
}

/** A mistyped field is also a missing one; the first finding says both. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const key = (path: Finding['path'], last: string | number | undefined): string =>
    JSON.stringify([...path.slice(0, -1), last]);
  const mistyped = new Set(
    findings
      .filter((finding) => finding.code === 'key/unknown' && finding.suggestion !== undefined)
      .map((finding) => key(finding.path, finding.suggestion)),
  );
  return findings.filter(
    ({ code, path }) => code !== 'key/missing' || !mistyped.has(key(path, path.at(-1))),
  );
}

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  let value = document;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isFields(value) && hasField(value, String(step))) value = value[step];
    else return undefined;
  }
  return value;
}

function toStep(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

function isWords(requirement: unknown): requirement is readonly string[] {
  return Array.isArray(requirement) && requirement.every((word) => typeof word === 'string');
}
