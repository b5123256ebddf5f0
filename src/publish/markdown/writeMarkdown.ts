import { TreeElement } from '../jsx-runtime.js';
import { blocksOf } from './blocks.js';
import { quotesOf } from './quotes.js';
import { definitionsOf } from './sources.js';
import { elementsIn, flat, numberOf, type Writer } from './writer.js';

/** A tree as Markdown, with its notes. */
export function writeMarkdown(tree: unknown, lang: string): string {
  const writer: Writer = {
    quotes: quotesOf(lang),
    bar: '|',
    definitions: new Map(),
    cited: new Set(),
    numbers: new Map(numbersIn(tree)),
  };
  const blocks = blocksOf(tree, writer);
  blocks.push(definitionsOf(writer));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The lines of numbered lists that something may lead to, wherever they stand. */
function numbersIn(tree: unknown): [string, number][] {
  return flat(tree).flatMap((node) => {
    if (!(node instanceof TreeElement)) return [];
    const inner = numbersIn(node.props.children);
    if (node.type !== 'ol') return inner;
    const lines = elementsIn(node.props.children, /^li$/);
    const own = lines.flatMap((line, index): [string, number][] =>
      typeof line.props.id === 'string' ? [[line.props.id, numberOf(node, line, index)]] : [],
    );
    return [...own, ...inner];
  });
}
