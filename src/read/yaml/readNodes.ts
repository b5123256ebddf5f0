import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Finding } from '../../model/finding.js';
import { type Field, fieldsOf } from '../fieldsOf.js';
import { MAX_FINDINGS } from '../limits.js';
import type { ReadValue } from '../positions.js';
import type { ReadText } from '../readText.js';
import { reportTo, type TextFinding } from '../textFinding.js';
import type { Property } from './parseTokens.js';
import { refusal } from './refusal.js';

/** Plain data from nodes, and where each value stands. What a document does not take is refused with its path. */
export function readNodes(
  contents: unknown,
  text: string,
  properties: readonly Property[],
): ReadText {
  const findings: TextFinding[] = [];
  const holes: Finding['path'][] = [];
  const path: (string | number)[] = [];
  const report = reportTo(findings);
  let next = 0;

  // Both come in the order of the text: what has passed by since the last value stands before this one.
  const refuseUntil = (offset: number): void => {
    for (let at = properties[next]; at && at.offset <= offset; at = properties[++next]) {
      report({ ...refusal(at, text), path: [...path] });
      if (at.source.startsWith('*')) holes.push([...path]);
    }
  };

  const read = (node: unknown, at: number): ReadValue => {
    const [value = at, end = value] = isNode(node) ? (node.range ?? []) : [];
    refuseUntil(value);
    if (isMap(node)) {
      const fields = node.items.flatMap((pair) => readField(pair, value) ?? []);
      return fieldsOf(fields, { value, end, path }, report);
    }
    if (isSeq(node)) {
      const entries = node.items.map((item, index) => inside(index, () => read(item, value)));
      const inner = entries.map(({ position }) => position);
      return { value: entries.map((entry) => entry.value), position: { value, end, inner } };
    }
    // Nothing stands where a reference is refused, so what can do without it is sound.
    const scalar = isScalar(node) ? node.value : isAlias(node) ? undefined : null;
    return { value: scalar, position: { value, end } };
  };

  const readField = (pair: { key: unknown; value: unknown }, at: number): Field | undefined => {
    const { key: node } = pair;
    const [key = at, end = key] = isNode(node) ? (node.range ?? []) : [];
    refuseUntil(key);
    const name = isScalar(node) ? String(node.value) : '';
    if (name === '<<') {
      report({ code: 'yaml/merge', offset: key, path: [...path], message: MERGE });
      if (holes.length < MAX_FINDINGS) holes.push([...path]);
      return undefined;
    }
    return inside(name, () => ({ name, key, ...read(pair.value, end) }));
  };

  const inside = <Result>(step: string | number, work: () => Result): Result => {
    path.push(step);
    const result = work();
    path.pop();
    return result;
  };

  const { value, position } = read(contents, 0);
  refuseUntil(Number.POSITIVE_INFINITY);
  return { value, position, findings, holes };
}

const MERGE = '"<<" merges one set of fields into another. Write the fields out.';

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
}
