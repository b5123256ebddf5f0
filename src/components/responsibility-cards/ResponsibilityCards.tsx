import type { ReactElement } from 'react';
import { lines, roleColumns } from '../shared/columns.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { responsibilityCardsLabels } from './labels.js';

export interface ResponsibilityCardsProps extends ViewProps<'responsibilities'> {}

/**
 * What each role is responsible for, in named groups: a column per role where there is room, one below the other where
 * there is not. Renders a `<section>` with a heading per role and per group, and a list of lines under each.
 *
 * Style with the five variables, and `[data-role]` on each column.
 *
 * @example <ResponsibilityCards comparison={productVsProjectManagement} />
 */
export function ResponsibilityCards(props: ResponsibilityCardsProps): ReactElement {
  return drawView('responsibilities', responsibilityCardsLabels, props, (block, view) =>
    roleColumns(view, props.comparison.roles, (role) => {
      const own = block.roles[role.id];
      return (
        own && (
          <>
            {own.summary && <p className="rw-sum">{claim(own.summary, view, role)}</p>}
            {own.groups.map(({ id, name, items }) =>
              lines(view, { id: `${role.id}--${id}`, name }, items),
            )}
          </>
        )
      );
    }),
  );
}
