import type { ReactElement, ReactNode } from 'react';
import type { Aspect, Cell, ComparisonBlock, Role } from '../../model/types.js';
import { comparisonRows } from '../../model/views/comparisonRows.js';
import { grid } from '../shared/grid.js';
import type { ViewProps } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
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

const rowsOf = /* @__PURE__ */ remember((roles: readonly Role[], comparison: ComparisonBlock) =>
  comparisonRows({ roles, comparison }),
);

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
    const { labels, prefix, notes } = view;
    return grid(
      view,
      labels.aspect,
      roles.map(({ id, name, summary }, role) => ({
        id,
        role,
        head: [
          <span key="name" className="rw-name">
            {name}
          </span>,
          summary && (
            <span key="summary" className="rw-sum">
              {claim(summary, notes, { id: `${prefix}--column-${id}`, name })}
            </span>
          ),
        ],
      })),
      rowsOf(roles, block).map(({ id, name, differing, rows }) => ({
        id,
        head: [
          name,
          <span key="count" className="rw-count">
            {` ${labels.differ(differing, rows.length)}`}
          </span>,
        ],
        rows: rows.map(({ aspect, cells }) => {
          const place = { id: `${prefix}-${aspect.id}`, name: aspect.name };
          return {
            id: aspect.id,
            head: aspect.name,
            cells: cells.map(({ roles: indices, cell }) => {
              const content = cellContent(cell, view, place);
              const own = renderCell && indices.flatMap((index) => roles[index] ?? []);
              return drawCell(
                indices,
                roles,
                own ? renderCell({ aspect, roles: own, cell, children: content }) : content,
                labels,
              );
            }),
          };
        }),
      })),
    );
  });
}

function drawCell(
  indices: readonly number[],
  roles: readonly Role[],
  content: ReactNode,
  labels: ComparisonTableLabels,
): ReactNode {
  const first = indices[0] ?? 0;
  if (indices.length === 1) {
    // The head leaves the screen in a narrow container; its words come back here, for the eye alone.
    const who: ReactNode = (
      <span key="who" className="rw-who" aria-hidden="true">
        {roles[first]?.name}
      </span>
    );
    return (
      <td key={first} role="cell" data-role={first + 1}>
        {Array.isArray(content) ? (
          [who, ...content]
        ) : (
          <>
            {who}
            {content}
          </>
        )}
      </td>
    );
  }
  return (
    <td key={first} role="cell" colSpan={indices.length}>
      {indices.map((index) => (
        <span key={index} className="rw-key" data-role={index + 1} />
      ))}
      <strong>{` ${everyone(indices, roles, labels)} `}</strong>
      {content}
    </td>
  );
}

function everyone(
  indices: readonly number[],
  roles: readonly Role[],
  labels: ComparisonTableLabels,
): string {
  if (indices.length < roles.length) {
    return labels.some(indices.map((index) => roles[index]?.name).join(', '));
  }
  return roles.length > 2 ? labels.all : labels.both;
}
