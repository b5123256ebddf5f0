import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import type { Labels } from '../../locales/types.js';
import { plainText } from '../../model/text/plainText.js';
import type { Comparison, Text } from '../../model/types.js';
import { inline } from '../shared/inline.js';
import { viewLabels } from '../shared/labels.js';
import { rootOf } from '../shared/root.js';
import { bylineLabels } from './labels.js';

export interface BylineProps
  extends Omit<ComponentPropsWithoutRef<'p'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** The document whose edition it is. */
  comparison: Pick<Comparison, 'lang'> & Partial<Pick<Comparison, 'edition' | 'sources'>>;
  /** The words that it says itself, all of a language or some. Default: English. */
  labels?: Partial<Labels> | undefined;
  /** The root element. */
  ref?: Ref<HTMLParagraphElement> | undefined;
}

/**
 * Who answers for the document, when it was last changed, since when its sources hold, and what its editors say of it. Renders a `<p>`, and nothing
 * where the document does not say.
 *
 * @example <Byline comparison={productVsProjectManagement} />
 */
export function Byline({ comparison, labels, ...rest }: BylineProps): ReactElement | null {
  const { lang, edition, sources = [] } = comparison;
  const words = { ...viewLabels, ...bylineLabels, ...labels };
  const date = (say: (date: string) => string, iso = '') => iso && say(words.date(iso));
  const names = (say: (names: string) => string, list: readonly Text[] = []) =>
    list[0] && say(words.names(list.map(plainText)));
  // One source without a date, and nobody can say since when all of them hold.
  const read = sources.map((source) => source.read ?? '').sort()[0];
  const parts = [
    names(words.writtenBy, edition?.authors),
    names(words.editedBy, edition?.editors),
    names(words.reviewedBy, edition?.reviewers),
    date(words.updated, edition?.updated),
    date(words.sourcesRead, read),
  ].filter(Boolean);
  const note = edition?.note && inline(edition.note.text);
  if (!parts[0] && !note) return null;
  return (
    <p {...rootOf('byline', lang, rest)}>
      {parts.join(' · ')}
      {parts[0] && note && ' · '}
      {note}
    </p>
  );
}
