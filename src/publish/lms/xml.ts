/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** What XML 1.0 has no way to write, not even as a reference. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element on lines of its own; one that holds a text alone on one line. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${start}/>`;
  // No text of an author's has a line of its own, so nothing of theirs is moved.
  const inner = content.join('\n').replaceAll('\n', '\n  ');
  return `${start}>\n  ${inner}\n</${name}>`;
}

/** A whole file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\u{fffd}')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? '');
}
