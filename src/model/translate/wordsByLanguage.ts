import { plainText } from '../text/plainText.js';
import type { Text } from '../text/types.js';
import type { Comparison } from '../types.js';
import { languagesOf } from './languages.js';
import { localise, saysItsLanguage } from './localise.js';

type Localised = Omit<Comparison, 'translations'>;

/** By document, which never changes: what it is in each of its languages. */
const known = new WeakMap<Comparison, readonly Localised[]>();

/**
 * A text of a document in each language that has it, in plain words. Undefined where the document has no such text, or
 * cannot be read.
 */
export function wordsByLanguage(
  comparison: Comparison | undefined,
  find: (document: Localised) => Text | undefined,
): Readonly<Record<string, string>> | undefined {
  if (!comparison) return;
  try {
    const words = inEveryLanguage(comparison).flatMap((document) => {
      const text = find(document);
      // What is marked from end to end is there in another language only.
      return text === undefined || saysItsLanguage(text) ? [] : [[document.lang, plainText(text)]];
    });
    return words.length > 0 ? Object.fromEntries(words) : undefined;
  } catch {
    return undefined;
  }
}

function inEveryLanguage(comparison: Comparison): readonly Localised[] {
  let documents = known.get(comparison);
  if (!documents) {
    documents = languagesOf(comparison).map((lang) => localise(comparison, lang));
    known.set(comparison, documents);
  }
  return documents;
}
