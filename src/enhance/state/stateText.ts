/** What is kept, by the name of each part of a page. */
export type Kept = Map<string, readonly string[]>;

/** Of the form below. What another version has written is not read. */
const VERSION = '1';

/** The most characters that are read. */
const LONGEST = 50_000;

/** A name and its words, as `wordOf` writes them: `team-faq.open.first.second`. */
const PART = /^[\w-]*(?:\.[\w-]+)+$/;

/**
 * An id as it is kept: of letters, figures and hyphens alone, so that it means the same in an address, in a storage and
 * between the signs of this form. It is never read back: ids of a page are written the same way, and compared.
 */
export function wordOf(id: string): string {
  return id.replace(/[^a-z0-9-]/gi, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}

/** Reads what was kept. Whatever means nothing is left out: text of another hand, or of another version. */
export function readKept(text: unknown): Kept {
  if (typeof text !== 'string' || text.length > LONGEST) return new Map();
  const [version, ...parts] = text.split(' ');
  if (version !== VERSION) return new Map();
  return new Map(
    parts
      .filter((part) => PART.test(part))
      .map((part) => {
        const [prefix, kind, ...words] = part.split('.');
        return [`${prefix}.${kind}`, words];
      }),
  );
}

/** Writes what is to be kept, with a space between parts; nothing where there is nothing. */
export function writeKept(kept: Kept): string {
  if (kept.size === 0) return '';
  return [VERSION, ...[...kept].map(([name, words]) => [name, ...words].join('.'))].join(' ');
}
