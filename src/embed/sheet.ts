/// <reference types="vite/client" />
import css from './embed.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a shadow root the styles, which all of a page share. A page takes only sheets that were made in it. */
export function dress(root: ShadowRoot): void {
  const page = root.ownerDocument;
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
