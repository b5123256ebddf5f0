import type { ReactElement } from 'react';
import type { ViewProps } from '../shared/props.js';
import { sourceItem } from '../shared/sources.js';
import { drawView } from '../shared/view.js';

export interface SourceListProps extends Omit<ViewProps<'sources'>, 'showSources' | 'idPrefix'> {
  /**
   * Starts every element id inside the list. Give a second copy on one page one; the notes of views without sources of their
   * own lead to the copy that has none, whatever its `id`.
   * @default the document's id and the name of the view
   */
  idPrefix?: string | undefined;
}

/**
 * Every source of the document, numbered as in the notes of the views.
 * Renders a `<section>` with an `<ol>`. A source without an address is text, one with an address a link.
 *
 * @example <SourceList comparison={productVsProjectManagement} />
 */
export function SourceList(props: SourceListProps): ReactElement {
  const { comparison, idPrefix = `${comparison.id}-sources` } = props;
  return drawView('sources', {}, { ...props, idPrefix }, (sources, view) => (
    <ol role="list" className="rw-sources">
      {sources.map((source) => sourceItem(source, view, view.prefix))}
    </ol>
  ));
}
