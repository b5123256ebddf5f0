import { Failure } from './failure.js';
import { load, parse } from './load.js';

/** The JSON that stands in an element, if its document is not elsewhere. */
export function textIn(element: Element): string | null | undefined {
  return element.hasAttribute('src')
    ? null
    : element.querySelector(':scope > script[type="application/json"]')?.textContent;
}

/** The document of an element: from its address, or from the JSON in it. */
export async function readSource(element: Element, signal: AbortSignal): Promise<unknown> {
  const src = element.getAttribute('src');
  if (src) return load(addressOf(src, element.baseURI), signal);
  const text = textIn(element);
  if (text) return parse(text);
  throw new Failure('missing');
}

/** The whole address. What is none stays as it is: nothing comes from there, and the reader is told so. */
function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
