import type { ReactElement, ReactNode } from 'react';
import type { Aspect, Cell, Role } from '../../model/types.js';
import {
  type ComparisonRow,
  comparisonRows,
  type RowCell,
} from '../../model/views/comparisonRows.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView, type View } from '../shared/view.js';
import { cellContent } from './cell.js';
import { type ComparisonTableLabels, comparisonTableLabels } from './labels.js';

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

// Past this many rows the browser may skip drawing groups that are off screen.
const MANY_ROWS = 200;

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
  return drawView('comparison', comparisonTableLabels, props, (block, view) => {
    const { roles } = props.comparison;
    const groups = comparisonRows({ roles, comparison: block });
    const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
    const { labels, prefix } = view;
    const draw = (row: ComparisonRow, cell: RowCell): ReactNode =>
      drawCell(row.aspect, cell, roles, view, renderCell);
    return (
      <table
        key="table"
        role="table"
        className="rw-grid"
        data-size={count > MANY_ROWS ? 'large' : undefined}
        {...(props.showHeading === false
          ? { 'aria-label': block.title ?? labels.comparisonTitle }
          : { 'aria-labelledby': `${prefix}--title` })}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="rw-hidden">{labels.aspect}</span>
            </th>
            {roles.map((role, index) => (
              <th
                key={role.id}
                id={`${prefix}--role-${role.id}`}
                role="columnheader"
                scope="col"
                data-role={index + 1}
              >
                <span className="rw-name">{role.name}</span>
                {role.summary && (
                  <span className="rw-sum">
                    {claim(role.summary, view.notes, {
                      id: `${prefix}--role-${role.id}`,
                      name: role.name,
                    })}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} role="rowgroup">
            <tr role="row" className="rw-group">
              <th role="rowheader" scope="rowgroup" colSpan={roles.length + 1}>
                {group.name}
                <span className="rw-count">
                  {' '}
                  {labels.differ(group.differing, group.rows.length)}
                </span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr
                key={row.aspect.id}
                role="row"
                id={`${prefix}-${row.aspect.id}`}
                data-differs={row.differs ? '' : undefined}
              >
                <th role="rowheader" scope="row">
                  {row.aspect.name}
                </th>
                {row.cells.map((cell) => draw(row, cell))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    );
  });
}

function drawCell(
  aspect: Aspect,
  { roles: indices, cell }: RowCell,
  roles: readonly Role[],
  view: View<ComparisonTableLabels>,
  renderCell: ComparisonTableProps['renderCell'],
): ReactNode {
  const { labels, prefix } = view;
  const own = indices.flatMap((index) => roles[index] ?? []);
  const names = own.map((role) => role.name).join(', ');
  const merged = indices.length > 1;
  const first = indices[0] ?? 0;
  const place = { id: `${prefix}-${aspect.id}`, name: aspect.name };
  const everyone =
    indices.length < roles.length
      ? labels.some(names)
      : roles.length > 2
        ? labels.all
        : labels.both;
  const content = cellContent(cell, view, place);
  return (
    <td
      key={first}
      role="cell"
      colSpan={merged ? indices.length : undefined}
      data-role={merged ? undefined : first + 1}
    >
      {merged ? (
        <>
          {indices.map((index) => (
            <span key={index} className="rw-key" data-role={index + 1} />
          ))}
          <strong> {everyone} </strong>
        </>
      ) : (
        // The head leaves the screen in a narrow container; its words come back here, for the eye alone.
        <span className="rw-who" aria-hidden="true">
          {names}
        </span>
      )}
      {renderCell ? renderCell({ aspect, roles: own, cell, children: content }) : content}
    </td>
  );
}
