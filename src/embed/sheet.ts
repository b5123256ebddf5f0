import text from './sheet.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The styles, once for all elements of a page. A sheet belongs to the page that made it: one that moves needs another. */
export function sheetOf(page: Document): CSSStyleSheet {
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(page, sheet);
  }
  return sheet;
}
