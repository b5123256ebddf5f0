import { languagesOf } from '../../model/translate/languages.js';
import { localise } from '../../model/translate/localise.js';
import { wordsByLanguage } from '../../model/translate/wordsByLanguage.js';
import type { Comparison } from '../../model/types.js';
import { askedLanguage } from '../askedLanguage.js';
import { headOf } from '../documentPage.js';
import type { LmsOptions } from './options.js';

/** A document as a learning management system lists it. */
export interface Course {
  /** Stays as long as the author's id does, and tells the languages of a document apart. */
  readonly identifier: string;
  /** An IRI, for standards that name things by one. */
  readonly iri: string;
  /** The language of the page. */
  readonly lang: string;
  /** The title in that language. */
  readonly title: string;
  /** The title in every language that has it, by tag. */
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>> | undefined;
  /** The day on which the document was last changed. */
  readonly version: string | undefined;
}

export function courseOf(comparison: Comparison, options: LmsOptions): Course {
  const [own = comparison.lang] = languagesOf(comparison);
  const lang = options.lang === undefined ? own : askedLanguage(comparison, options.lang);
  const { title } = headOf(localise(comparison, lang));
  const suffix = lang === own ? '' : `-${lang}`;
  const name = `${comparison.id}${suffix}`;
  return {
    // An XML name begins with a letter and has neither spaces nor colons.
    identifier: `rolewise-${name.replace(/[^\w.-]/g, '_')}`,
    iri: iriOf(name, options.baseUrl),
    lang,
    title,
    titles: wordsByLanguage(comparison, (document) => document.title) ?? { [lang]: title },
    descriptions: wordsByLanguage(comparison, ({ summary }) => summary?.text),
    version: comparison.edition?.updated,
  };
}

function iriOf(name: string, baseUrl: string | undefined): string {
  const part = encodeURIComponent(name);
  return baseUrl === undefined ? `urn:rolewise:${part}` : `${baseUrl.replace(/\/*$/, '/')}${part}`;
}
