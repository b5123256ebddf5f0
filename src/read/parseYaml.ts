import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { TextFinding } from './guards.js';
import type { Position } from './positions.js';

export interface ReadText {
  readonly value: unknown;
  readonly position: Position;
  readonly findings: readonly TextFinding[];
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses YAML 1.2 (and so JSON) as plain data, and keeps where each value stands. */
export function parseYaml(text: string): ReadText {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    // Looked for below: the parser compares each key with each.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const findings: TextFinding[] = syntaxFindings(document);
  const { value, position } = readNode(document.contents, { text, findings }, 0);
  return { value, position, findings: findings.toSorted((a, b) => a.offset - b.offset) };
}

const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces. Indent with spaces.',
  MULTIPLE_DOCS: 'The file holds several documents. Keep one; remove the line "---".',
};

function syntaxFindings(document: Document): TextFinding[] {
  return (
    [...document.errors, ...document.warnings]
      // Tags are refused below, all of them and in our words.
      .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE')
      .map(({ code, pos, message }) => ({
        code: `yaml/${code.toLowerCase().replaceAll('_', '-')}`,
        offset: pos[0],
        message: ADVICE[code] ?? `${message}. Until this is mended nothing below it can be read.`,
      }))
  );
}

interface Reading {
  readonly text: string;
  readonly findings: TextFinding[];
}

interface ReadNode {
  readonly value: unknown;
  readonly position: Position;
}

function readNode(node: unknown, reading: Reading, at: number): ReadNode {
  if (!isNode(node)) return { value: null, position: { value: at } };
  const offset = node.range?.[0] ?? at;
  if (isAlias(node)) {
    const message = `"*${node.source}" repeats a value by reference. Write it out.`;
    reading.findings.push({ code: 'yaml/alias', offset, message });
    return { value: null, position: { value: offset } };
  }
  refuseProperties(node, reading, offset);
  if (isMap(node)) return readMap(node.items, reading, offset);
  if (isSeq(node)) {
    const entries = node.items.map((item) => readNode(item, reading, offset));
    const inner = new Map(entries.map(({ position }, index) => [String(index), position]));
    return { value: entries.map(({ value }) => value), position: { value: offset, inner } };
  }
  return { value: isScalar(node) ? node.value : null, position: { value: offset } };
}

function readMap(
  pairs: readonly { key: unknown; value: unknown }[],
  reading: Reading,
  at: number,
): ReadNode {
  const value: Record<string, unknown> = {};
  const inner = new Map<string, Position>();
  for (const pair of pairs) {
    const { name, offset } = readKey(pair.key, reading, at);
    const read = readNode(pair.value, reading, offset);
    if (name === undefined) continue;
    if (inner.has(name)) {
      const message = `"${name}" is written twice, and only one of them could count. Remove one.`;
      reading.findings.push({ code: 'yaml/duplicate-key', offset, message });
    }
    value[name] = read.value;
    inner.set(name, { ...read.position, key: offset });
  }
  return { value, position: { value: at, inner } };
}

function readKey(
  key: unknown,
  reading: Reading,
  at: number,
): { name: string | undefined; offset: number } {
  const offset = isNode(key) ? (key.range?.[0] ?? at) : at;
  const refuse = (code: string, message: string): { name: undefined; offset: number } => {
    reading.findings.push({ code: `yaml/${code}`, offset, message });
    return { name: undefined, offset };
  };
  if (isAlias(key)) return refuse('alias', 'A field cannot be named by reference. Write its name.');
  if (!isScalar(key) || key.value === null) {
    return refuse('key', 'The name of a field is missing or no single word. Write a name.');
  }
  refuseProperties(key, reading, offset);
  // A bare 2024 is a number to YAML and a name to its author.
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (name === '<<') {
    return refuse('merge', '"<<" merges one set of fields into another. Write the fields out.');
  }
  if (RESERVED.has(name)) {
    const message = `"${name}" cannot name a field: programs take it for something else. Use another name.`;
    return refuse('reserved', message);
  }
  return { name, offset };
}

/** Refuses what may stand before a value: `&anchor` and `!tag`. */
function refuseProperties(node: Node, { text, findings }: Reading, offset: number): void {
  const refuse = (code: string, mark: string, message: string): void => {
    const found = offset > 0 ? text.lastIndexOf(mark, offset - 1) : -1;
    findings.push({ code: `yaml/${code}`, offset: found < 0 ? offset : found, message });
  };
  if ('anchor' in node && node.anchor) {
    const message = `"&${node.anchor}" names a value for repeating. Remove it.`;
    refuse('anchor', `&${node.anchor}`, message);
  }
  if (node.tag) {
    // `!!name` is written short for a longer tag.
    const short = node.tag.replace(/^tag:yaml\.org,2002:/, '!!');
    refuse('tag', short, `The tag "${short}" is not read here. Remove it.`);
  }
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
}
