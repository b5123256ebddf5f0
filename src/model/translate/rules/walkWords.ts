import type { Finding } from '../../finding.js';
import { hasField, isFields } from '../../isFields.js';
import type { Text } from '../../text/types.js';
import { type Holder, holdsIds, holdsTexts, isText, kindOfText } from '../../texts/fields.js';
import { keyOf } from '../../texts/keyOf.js';
import type { Comparison } from '../../types.js';

type Path = Finding['path'];

/** What a walk through translations comes to. */
export interface Visitor {
  /** A text, and the one that it stands for. */
  text?(path: Path, words: Text, original: Text): void;
  /** Words for an id that the document does not have here, among those that it has. */
  unknownId?(path: Path, found: string, ids: ReadonlySet<string>, on?: 'key'): void;
  /** Words for a field that the document leaves out here, with the fields that it has. */
  unknownField?(path: Path, field: string, fields: readonly string[]): void;
  /** A second entry for an id. */
  again?(path: Path, id: string): void;
  /** A list that is matched by position, and is longer or shorter than the one that it stands for. */
  otherLength?(path: Path, words: number, original: number): void;
}

/** Walks through the translations of a document, each beside the words that it stands for. */
export function walkWords({ translations = {}, ...document }: Comparison, visitor: Visitor): void {
  for (const [lang, words] of Object.entries(translations)) {
    walk(words, document, ['translations', lang], { field: '', list: undefined });
  }

  function walk(words: unknown, original: unknown, path: Path, holder: Holder): void {
    const { field } = holder;
    if (kindOfText(holder) && !holdsTexts(field) && isText(words) && isText(original)) {
      visitor.text?.(path, words, original);
    } else if (Array.isArray(words) && Array.isArray(original)) {
      walkList(words, original, path, holder);
    } else if (isFields(words) && isFields(original)) {
      walkFields(words, original, path, holder);
    }
  }

  function walkFields(
    words: Readonly<Record<string, unknown>>,
    original: Readonly<Record<string, unknown>>,
    path: Path,
    { field, list }: Holder,
  ): void {
    const byId = holdsIds(field);
    for (const [name, inner] of Object.entries(words)) {
      const at = [...path, name];
      if (hasField(original, name)) {
        walk(inner, original[name], at, { field: byId ? '' : name, list });
      } else if (byId) {
        visitor.unknownId?.(at, name, new Set(Object.keys(original)), 'key');
      } else {
        visitor.unknownField?.(at, name, Object.keys(original));
      }
    }
  }

  function walkList(
    words: readonly unknown[],
    original: readonly unknown[],
    path: Path,
    { field }: Holder,
  ): void {
    const keyed = words.some((entry) => keyOf(entry) !== undefined);
    if (!keyed && words.length !== original.length) {
      visitor.otherLength?.(path, words.length, original.length);
      return;
    }
    const entries = new Map(original.map((entry, index) => [keyOf(entry) ?? index, entry]));
    const ids = new Set([...entries.keys()].filter((key) => typeof key === 'string'));
    const met = new Set<string | number>();
    words.forEach((entry, index) => {
      const key = keyOf(entry) ?? index;
      const at = [...path, index];
      const idAt = [...at, hasField(entry, 'id') ? 'id' : 'role'];
      if (typeof key === 'string' && met.has(key)) visitor.again?.(idAt, key);
      else if (entries.has(key)) walk(entry, entries.get(key), at, { field: '', list: field });
      else if (typeof key === 'string') visitor.unknownId?.(idAt, key, ids);
      met.add(key);
    });
  }
}
