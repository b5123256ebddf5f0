import { renderToStaticMarkup } from 'react-dom/server';
import type { Comparison } from '../../src/model/index.js';
import { documentPage } from '../../src/publish/documentPage.js';
import { markdownOf } from '../../src/publish/markdown/index.js';
import views from '../../src/styles/index.css?inline';
import page from '../../src/styles/page.css?inline';

/** A file to keep. */
export interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The document as it was written. */
export function yamlFile(text: string, id = 'comparison'): KeptFile {
  return { name: `${id}.comparison.yaml`, type: 'application/yaml', text };
}

/** All views as one page that needs no other file and no script. */
export function htmlFile(comparison: Comparison): KeptFile {
  const html = renderToStaticMarkup(documentPage(comparison, { stylesheets: [] }));
  const text = html.replace('</head>', () => `<style>${views}${page}</style></head>`);
  return { name: `${comparison.id}.html`, type: 'text/html', text: `<!doctype html>${text}` };
}

/** All views as Markdown, as GitHub and most documentation sites read it. */
export function markdownFile(comparison: Comparison): KeptFile {
  return { name: `${comparison.id}.md`, type: 'text/markdown', text: markdownOf(comparison) };
}

/** Hands a file to the browser, which keeps it where its reader keeps downloads. */
export function keep({ name, type, text }: KeptFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has begun by then, and the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
