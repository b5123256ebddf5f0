import type { ReactElement } from 'react';
import type { ViewProps } from '../shared/props.js';
import { sourceItem } from '../shared/sources.js';
import { drawView } from '../shared/view.js';

export interface SourceListProps extends Omit<ViewProps<'sources'>, 'showSources'> {}

/**
 * Every source of the document, numbered as in the notes of the views.
 * Renders a `<section>` with an `<ol>`. A source without an address is text, one with an address a link.
 *
 * @example <SourceList comparison={productVsProjectManagement} />
 */
export function SourceList(props: SourceListProps): ReactElement {
  return drawView('sources', {}, props, (sources, view) => (
    <ol role="list" className="rw-sources">
      {sources.map((source) => sourceItem(source, view, view.prefix))}
    </ol>
  ));
}
