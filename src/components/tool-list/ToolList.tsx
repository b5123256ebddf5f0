import type { ReactElement } from 'react';
import { linked } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { drawSets } from '../shared/sets.js';
import { drawView } from '../shared/view.js';
import { toolListLabels } from './labels.js';

export interface ToolListProps extends ViewProps<'tools'> {}

/**
 * Which tools and frameworks each role works with, and which it shares. Renders a `<section>` with a heading and a list for
 * each part, and for four roles or more a table.
 *
 * Style with the five variables, and `[data-role]` on each list and on each line over it.
 *
 * @example <ToolList comparison={productVsProjectManagement} />
 */
export function ToolList(props: ToolListProps): ReactElement {
  return drawView('tools', toolListLabels, props, ({ items }, view) =>
    drawSets(view, props.comparison.roles, items, ({ name, url, kind }) => (
      <>
        {linked(name, url)}
        {kind === 'framework' && <span className="rw-kind"> {view.labels.framework}</span>}
      </>
    )),
  );
}
