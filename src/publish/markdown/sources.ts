import { TreeElement } from '../jsx-runtime.js';
import { blocksOf } from './blocks.js';
import { inline } from './inline.js';
import { writeMarks } from './marks.js';
import { elementsIn, flat, numberOf, type Writer } from './writer.js';

/** Whether an element lists sources: below a view, or all of them. */
export function isSources({ props }: TreeElement): boolean {
  return /(?:^| )rw-sources(?: |$)/.test(`${props.className ?? ''}`);
}

/**
 * Takes the sources as notes, which stand at the end of the document, once each. Markdown shows no note that nothing leads
 * to; in a list of all sources these stay.
 */
export function defineSources(element: TreeElement, writer: Writer): string[] {
  const [list = element] = elementsIn(element, /^ol$/);
  const left: string[] = [];
  elementsIn(list.props.children, /^li$/).forEach((line, index) => {
    const number = `${numberOf(list, line, index)}`;
    const words = writeMarks(inline(withoutWayBack(line), writer).trim());
    if (list !== element || writer.cited.has(number)) {
      if (!writer.definitions.has(number)) writer.definitions.set(number, words);
    } else left.push(`- ${words}`);
  });
  const said = list === element ? [] : blocksOf(elementsIn(element.props.children, /^p$/), writer);
  return [...said, left.join('\n')];
}

/** Whoever shows Markdown adds the way back from a note. */
function withoutWayBack(line: TreeElement) {
  return flat(line.props.children).filter(
    (node) => !(node instanceof TreeElement && `${node.props.href ?? ''}`.startsWith('#')),
  );
}
