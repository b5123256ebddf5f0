import type { TreeElement } from '../jsx-runtime.js';
import { blocksOf } from './blocks.js';
import { elementsIn, numberOf, type Writer } from './writer.js';

/** A list, numbered as it says, with what stands in its lines below them. */
export function listOf(list: TreeElement, writer: Writer): string {
  const lines = elementsIn(list.props.children, /^li$/);
  let last: number | undefined;
  let end = '.';
  const items = lines.map((line, index) => {
    const number = list.type === 'ol' ? numberOf(list, line, index) : undefined;
    // Whoever shows a list counts on from its first number. Another sign begins another list.
    if (last !== undefined && number !== last + 1) end = end === '.' ? ')' : '.';
    last = number;
    const mark = number === undefined ? '- ' : `${number}${end} `;
    const blocks = blocksOf(line.props.children, writer, { number });
    return mark + joined(blocks).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  });
  // Lines of several paragraphs need room between them.
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

/** Blocks below one another. A list follows its line at once, if its number lets it: any but 1 would be more of that line. */
function joined(blocks: readonly string[]): string {
  return blocks.reduce((before, block) => {
    if (before === '') return block;
    return `${before}${/^(?:[-*]|1[.)]) /.test(block) ? '\n' : '\n\n'}${block}`;
  }, '');
}
