import type { ReactNode } from 'react';
import { Fragment, jsx } from '../html/jsx-runtime.js';
import { TreeElement } from './jsx-runtime.js';

/** A tree as HTML, by the runtime that escapes every text and attribute. */
export function writeHtml(tree: ReactNode): string {
  return `${Fragment({ children: made(tree) })}`;
}

/** A whole page as text. */
export function pageText(page: ReactNode): string {
  return `<!doctype html>\n${writeHtml(page)}\n`;
}

function made(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(made);
  if (!(node instanceof TreeElement)) return node;
  const { type, props } = node;
  return jsx(type, 'children' in props ? { ...props, children: made(props.children) } : props);
}
