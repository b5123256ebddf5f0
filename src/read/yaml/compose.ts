import { Composer, type CST } from 'yaml';
import { MAX_ERRORS } from '../limits.js';
import { type Advice, adviceOn } from './advice.js';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  // Both are looked for where values are read: the composer compares each key with each.
  uniqueKeys: false,
  merge: false,
} as const;

/** The nodes of a document, and what is wrong with its syntax. */
export function compose(
  tokens: readonly CST.Token[],
  text: string,
): { contents: unknown; errors: readonly Advice[] } {
  const errors: Advice[] = [];
  const composer = new Composer(OPTIONS);
  // The composer would make an error with its stack for each of the twenty thousand that a hostile line holds, and it has
  // no option against that.
  Reflect.set(composer, 'onError', (source: ErrorSource, code: string, message: string) => {
    if (IGNORED.has(code)) return;
    if (errors.length === MAX_ERRORS) throw ENOUGH;
    errors.push(adviceOn(code, offsetOf(source), text, message));
  });
  try {
    const [document] = composer.compose(tokens);
    return { contents: document?.contents, errors };
  } catch (error) {
    if (error !== ENOUGH) throw error;
    return { contents: undefined, errors };
  }
}

const ENOUGH = new Error('enough');

// Tags and references are refused one by one, each before its value.
const IGNORED = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}
