import { languageNamed, languagesOf } from '../model/translate/languages.js';
import type { Comparison } from '../model/types.js';

/** A language that somebody asks for, as the document spells it. One that it does not have is refused. */
export function askedLanguage(comparison: Comparison, asked: string): string {
  const found = languageNamed(asked, comparison);
  if (found !== undefined) return found;
  throw new Error(
    `The document "${comparison.id}" says nothing in "${asked}", so there is nothing to publish. ` +
      `It has ${languagesOf(comparison).join(', ')}. Name one of them.`,
  );
}
