import type { TreeElement } from '../jsx-runtime.js';
import { inline } from './inline.js';
import { marked, writeMarks } from './marks.js';
import { elementsIn, type Writer } from './writer.js';

/** A table. Markdown has no cells over several columns: an answer that roles share stands under each of them. */
export function tableOf(table: TreeElement, writer: Writer): string {
  const inCells: Writer = { ...writer, bar: '\\|' };
  const rows = elementsIn(table.props.children, /^tr$/).map((row) => cellsOf(row, inCells));
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) => line(row, width));
  return [head, line(Array(width).fill('---'), width), ...body].join('\n');
}

function cellsOf(row: TreeElement, writer: Writer): string[] {
  return elementsIn(row.props.children, /^t[hd]$/).flatMap((cell) => {
    const { scope, className, 'data-span': span, children } = cell.props;
    if (className === 'rw-hidden') return [];
    const words = inline(children, writer).trim();
    if (scope === 'rowgroup') return [nameFirst(cell, writer)];
    return Array<string>(Number(span ?? 1)).fill(writeMarks(words));
  });
}

/** The name of a group stands out from the rows below it. */
function nameFirst({ props }: TreeElement, writer: Writer): string {
  const [name, ...more] = [props.children].flat();
  return writeMarks(
    `${marked('strong', inline(name, writer))} ${inline(more, writer).trim()}`.trim(),
  );
}

function line(cells: readonly string[], width: number): string {
  return `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
}
