import type { ReactElement } from 'react';
import type { ViewProps } from '../shared/props.js';
import { sourceItem } from '../shared/sources.js';
import { drawView } from '../shared/view.js';
import { relatedReadingLabels } from './labels.js';

export interface RelatedReadingProps extends ViewProps<'related'> {}

/**
 * What to read next: title, author, publisher, date. Renders a `<section>` with a list.
 *
 * Style with the five variables.
 *
 * @example <RelatedReading comparison={productVsProjectManagement} />
 */
export function RelatedReading(props: RelatedReadingProps): ReactElement {
  return drawView('related', relatedReadingLabels, props, ({ items }, view) => (
    <ul role="list" className="rw-lines">
      {items.map((item) => sourceItem(item, view, view.prefix))}
    </ul>
  ));
}
