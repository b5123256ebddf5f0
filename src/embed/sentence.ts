import { isRightToLeft } from '../components/shared/direction.js';
import { tagFor } from '../locales/tagFor.js';
import type { Failure } from './failure.js';
import { ar } from './sentences/ar.js';
import { de } from './sentences/de.js';
import { en } from './sentences/en.js';
import { es } from './sentences/es.js';
import { fr } from './sentences/fr.js';
import { ja } from './sentences/ja.js';
import { pt } from './sentences/pt.js';
import type { Sentences } from './sentences/types.js';
import { zh } from './sentences/zh.js';

export const sentences = { en, de, fr, es, pt, ja, zh, ar } as const satisfies Record<
  string,
  Sentences
>;

/** A sentence for the page. */
export interface Told {
  readonly message: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Why a comparison is not there, for readers of a language; in English where the element does not speak it. */
export function sentenceFor({ reason, where, detail }: Failure, lang: string): Told {
  // What the checks have to say is for authors, and English as in the command.
  if (reason === 'invalid' || reason === 'version') return told(detail, 'en');
  const tag = tagFor(lang, Object.keys(sentences) as (keyof typeof sentences)[]) ?? 'en';
  const words: Sentences = sentences[tag];
  if (reason === 'missing') return told(words.missing, tag);
  if (reason === 'json') return told(words.json(where, detail), tag);
  return told(where === undefined ? words.part : words[reason](where, detail), tag);
}

function told(message: string, lang: string): Told {
  return { message, lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };
}
