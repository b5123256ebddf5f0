import { inWords } from '../../model/diff/inWords.js';
import type { ChangeSide } from '../../model/diff/types.js';
import { isFields } from '../../model/isFields.js';
import { plainText } from '../../model/text/plainText.js';

/** Everything that a thing says, a line each: its texts, and its answers with what is said beside them. */
export function saidIn({ value, path, texts }: ChangeSide): string[] {
  const said = new Map(texts.map((text) => [text.path.join(), plainText(text.text)]));
  // Of what is spoken of elsewhere, no text is listed here, so its answers are not either.
  const things = new Set([...said.keys()].map(thingAt));
  const walk = (part: unknown, at: string): string[] => {
    const text = said.get(at);
    if (text !== undefined) return [text];
    if (isFields(part) && typeof part.answer === 'string' && things.has(thingAt(at))) {
      return [inWords(part)];
    }
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, inner]) => walk(inner, `${at},${key}`));
  };
  return walk(value, path.join());
}

/** The entry of a list that a place is in. */
function thingAt(place: string): string {
  return place.replace(/^(.*,\d+),.*/s, '$1');
}
