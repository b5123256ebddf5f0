import { hasField, isFields } from '../isFields.js';
import type { Text } from '../text/types.js';
import { type Holder, holdsIds, holdsTexts, isText, kindOfText, type TextKind } from './fields.js';
import { keyOf } from './keyOf.js';

/** What one language says about a document, in the shape of the document. */
export interface Layer {
  readonly lang: string;
  readonly words: unknown;
}

/** A step on the way to a text. Kept as a chain: most walks never ask for the way. */
export interface Step {
  readonly before: Step | undefined;
  /** The field, or the position in the list. */
  readonly name: string | number;
  /** The same, or the id of the entry of the list. */
  readonly key: string | number;
}

/** A text that the walk has come to. */
export interface MetText {
  readonly text: Text;
  readonly kind: TextKind;
  readonly at: Step | undefined;
  /** The first layer that has other words for it; the words are a text. */
  readonly said: Layer | undefined;
}

/**
 * Walks through the texts of a part of a document, in its order, and puts another in the place of each. What does not
 * change is not copied.
 *
 * @param layers What other languages say, the one to be preferred first.
 * @param holder The field that the part stands in.
 */
export function mapTexts<Part>(
  part: Part,
  replace: (met: MetText) => Text,
  layers: readonly Layer[] = [],
  holder: Holder = { field: '', list: undefined },
): Part {
  return into(part, layers, holder, undefined) as Part;

  function into(
    value: unknown,
    said: readonly Layer[],
    { field, list }: Holder,
    at: Step | undefined,
  ): unknown {
    const kind = kindOfText({ field, list });
    if (kind && isText(value) && !holdsTexts(field)) return replaced(value, kind, said, at);
    if (Array.isArray(value)) {
      const finders = said.map((layer) => entryFinder(value, layer));
      return mapList(value, (entry, index) => {
        const key = keyOf(entry);
        const step = { before: at, name: index, key: key ?? index };
        const inner = said.length === 0 ? said : finders.flatMap((find) => find(key, index) ?? []);
        return kind && isText(entry)
          ? replaced(entry, kind, inner, step)
          : into(entry, inner, { field: '', list: field }, step);
      });
    }
    if (!isFields(value)) return value;
    const byId = holdsIds(field);
    return mapFields(value, (entry, name) => {
      const inner = said.length === 0 ? said : wordsIn(said, name);
      const step = { before: at, name, key: name };
      return into(entry, inner, { field: byId ? '' : name, list }, step);
    });
  }

  function replaced(
    text: Text,
    kind: TextKind,
    said: readonly Layer[],
    at: Step | undefined,
  ): Text {
    return replace({ text, kind, at, said: said.find(({ words }) => isText(words)) });
  }
}

function wordsIn(layers: readonly Layer[], field: string): Layer[] {
  return layers.flatMap(({ lang, words }) =>
    isFields(words) && hasField(words, field) ? { lang, words: words[field] } : [],
  );
}

/** Finds what a layer says of an entry: by its id, or, if the lists are equally long, by its position. */
function entryFinder(
  list: readonly unknown[],
  { lang, words }: Layer,
): (key: string | undefined, index: number) => Layer | undefined {
  if (!Array.isArray(words)) return () => undefined;
  const byKey = new Map(words.map((entry) => [keyOf(entry), entry]));
  const aligned = words.length === list.length;
  return (key, index) => {
    const found = key === undefined ? aligned && words[index] : byKey.get(key);
    return found ? { lang, words: found } : undefined;
  };
}

function mapList(
  list: readonly unknown[],
  each: (entry: unknown, index: number) => unknown,
): readonly unknown[] {
  const mapped = list.map(each);
  return mapped.some((entry, index) => entry !== list[index]) ? mapped : list;
}

function mapFields(
  fields: Readonly<Record<string, unknown>>,
  each: (value: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  let mapped: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const next = each(value, name);
    if (next === value) continue;
    mapped ??= { ...fields };
    mapped[name] = next;
  }
  return mapped ?? fields;
}
