import { TreeElement } from '../jsx-runtime.js';
import { escapeStart } from './escape.js';
import { inline, type Line } from './inline.js';
import { listOf } from './list.js';
import { writeMarks } from './marks.js';
import { defineSources, isSources } from './sources.js';
import { tableOf } from './table.js';
import { elementsIn, flat, isSilent, type Writer } from './writer.js';

const BLOCK =
  /^(?:section|div|header|footer|main|article|aside|form|fieldset|legend|details|summary|p|ul|ol|table|h[1-6])$/;

/** Nodes as blocks of Markdown, each without the empty lines around it. */
export function blocksOf(children: unknown, writer: Writer, line: Line = {}): string[] {
  const blocks: string[] = [];
  let run: unknown[] = [];
  const put = (block: string) => {
    if (block !== '') blocks.push(apart(block, blocks.at(-1)));
  };
  const endRun = () => {
    put(paragraph(inline(run, writer, line)));
    run = [];
  };
  for (const node of flat(children)) {
    if (node instanceof TreeElement && isSilent(node)) continue;
    if (node instanceof TreeElement && BLOCK.test(node.type)) {
      endRun();
      for (const block of blockOf(node, writer, line)) put(block);
    } else run.push(node);
  }
  endRun();
  return blocks;
}

function blockOf(element: TreeElement, writer: Writer, line: Line): string[] {
  const { type, props } = element;
  const level = /^h([1-6])$/.exec(type)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${paragraph(inline(props.children, writer))}`];
  if (isSources(element)) return defineSources(element, writer);
  switch (type) {
    case 'p':
      return [paragraph(inline(props.children, writer, line))];
    case 'ul':
    case 'ol':
      return [listOf(element, writer)];
    case 'table':
      return [tableOf(element, writer)];
    case 'fieldset':
      return [
        ...blocksOf(elementsIn(element, /^legend$/), writer, line),
        answersOf(element, writer),
      ];
    default:
      return blocksOf(props.children, writer, line);
  }
}

/** The answers to choose from, as a list to tick. */
function answersOf(fieldset: TreeElement, writer: Writer): string {
  return elementsIn(fieldset.props.children, /^label$/)
    .map((label) => `- [ ] ${writeMarks(inline(label.props.children, writer).trim())}`)
    .join('\n');
}

function paragraph(words: string): string {
  return escapeStart(writeMarks(words.trim()));
}

/** A list right below another would go on with it, were its marks the same. */
function apart(block: string, before: string | undefined): string {
  if (before === undefined) return block;
  const last = /(?:^|\n)([-*]) [^\n]*(?:\n {2}[^\n]*|\n)*$/.exec(before)?.[1];
  return last === '-' && block.startsWith('- ') ? block.replace(/^- /gm, '* ') : block;
}
