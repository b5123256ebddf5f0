import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Aspect, Cell, Role } from '../../model/types.js';
import { comparisonRows } from '../../model/views/comparisonRows.js';
import { grid } from '../shared/grid.js';
import { inline } from '../shared/inline.js';
import type { ViewProps, WithBlock } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { cellContent } from './cell.js';
import { comparisonTableLabels } from './labels.js';

export interface ComparisonTableProps extends ViewProps<'comparison'> {
  /**
   * Puts something else, or something more, into a cell. Return `children` to leave it as it is.
   */
  renderCell?:
    | ((cell: {
        /** The row. */
        aspect: Aspect;
        /** The roles that give this answer. */
        roles: readonly Role[];
        /** What the document says; missing where it says nothing. */
        cell: Cell | undefined;
        /** What would be shown. */
        children: ReactNode;
      }) => ReactNode)
    | undefined;
}

const rowsOf = /* @__PURE__ */ remember(comparisonRows);

/**
 * What sets the roles apart: grouped aspects, read across, one cell per role. Neighbours that agree share a cell.
 * Renders a `<section>` with a `<table>`; in a narrow container every cell keeps its role's name and line.
 *
 * Style with the five variables, and `[data-role]` on role heads. The head sticks; tell it the height of your own sticky
 * bar with `--rw-sticky-top`.
 *
 * @example <ComparisonTable comparison={productVsProjectManagement} />
 */
export function ComparisonTable({ renderCell, ...props }: ComparisonTableProps): ReactElement {
  return drawView('comparison', comparisonTableLabels, props, (_, view) => {
    const { labels } = view;
    const { roles } = props.comparison;
    return grid(
      view,
      labels.aspect,
      roles.map((role, index) => ({ ...role, role: index + 1 })),
      ({ id, name, summary }) => (
        <>
          <span className="rw-name">{inline(name)}</span>
          {summary && (
            <span className="rw-sum">{claim(summary, view, { id: `-column-${id}`, name })}</span>
          )}
        </>
      ),
      rowsOf(props.comparison as WithBlock<'comparison'>),
      ({ aspect, cells }) => [
        aspect,
        inline(aspect.name),
        cells.map(({ number, roles: own, cell }) => {
          let children = cellContent(cell, view, aspect);
          if (renderCell) children = renderCell({ aspect, roles: own, cell, children });
          return own[1] ? (
            <td key={number} role="cell" colSpan={own.length}>
              {own.map(({ id }, index) => (
                <span key={id} className="rw-key" data-role={number + index} />
              ))}
              <strong>
                {` ${labels.agree(
                  own.map(({ name }) => plainText(name)),
                  roles.length,
                )} `}
              </strong>
              {children}
            </td>
          ) : (
            <td key={number} role="cell" data-role={number}>
              {/* The head leaves the screen in a narrow container; its words come back here, for the eye alone. */}
              <span className="rw-who" aria-hidden="true">
                {inline(own[0].name)}
              </span>
              {children}
            </td>
          );
        }),
      ],
      ({ differing, rows }) => (
        <span className="rw-count">{` ${labels.differ(differing, rows.length)}`}</span>
      ),
    );
  });
}
