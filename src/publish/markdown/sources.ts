import { TreeElement } from '../jsx-runtime.js';
import { blocksOf } from './blocks.js';
import { inline } from './inline.js';
import { writeMarks } from './marks.js';
import { elementsIn, flat, numberOf, type Writer } from './writer.js';

/** Whether an element lists sources: below a view, or all of them. */
export function isSources({ type, props }: TreeElement): boolean {
  return /^(?:footer|ol)$/.test(type) && props.className === 'rw-sources';
}

/**
 * Takes the sources as notes, once each. They stand in the list of all sources, where there is one. Markdown shows no note
 * that nothing leads to, so these are lines of the list.
 */
export function defineSources(element: TreeElement, writer: Writer): string[] {
  const [list = element] = elementsIn(element, /^ol$/);
  const isWhole = list === element;
  const left: string[] = [];
  elementsIn(list.props.children, /^li$/).forEach((line, index) => {
    const number = `${numberOf(list, line, index)}`;
    const words = writeMarks(inline(withoutWayBack(line), writer).trim());
    if (isWhole && !writer.cited.has(number)) left.push(`- ${words}`);
    else if (!writer.definitions.has(number)) writer.definitions.set(number, words);
  });
  if (isWhole) return [left.join('\n'), definitionsOf(writer)];
  return blocksOf(elementsIn(element, /^p$/), writer);
}

/** The notes that have not been written yet. */
export function definitionsOf({ definitions }: Writer): string {
  const notes = [...definitions].sort(([a], [b]) => Number(a) - Number(b));
  definitions.clear();
  return notes.map(([number, words]) => `[^${number}]: ${words}`).join('\n');
}

/** Whoever shows Markdown adds the way back from a note. */
function withoutWayBack(line: TreeElement) {
  return flat(line.props.children).filter(
    (node) => !(node instanceof TreeElement && `${node.props.href ?? ''}`.startsWith('#')),
  );
}
