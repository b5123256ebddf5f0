import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Aspect, Cell, Role } from '../../model/types.js';
import { comparisonRows } from '../../model/views/comparisonRows.js';
import { COMPARISON_SHOWS, type ComparisonShow, filterRows } from '../../model/views/filterRows.js';
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
   * Which aspects are drawn: all, those on which the roles differ, or those on which they agree. A sentence says how many
   * are left out. Of all, readers choose themselves where `enhance` runs.
   * @default 'all'
   */
  show?: ComparisonShow | undefined;
  /**
   * Id of the role that the page is about above all: its column is marked, and stays where it is. An id that no role has marks
   * nothing.
   */
  featuredRole?: string | undefined;
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
 * Renders a `<section>` with a `<table>`; in a narrow container every cell keeps its role's name and line. `enhance` lets
 * readers choose differences or similarities, and tells of it with the event `rolewise:filter`.
 *
 * Style with the five variables, and `[data-role]` on role heads. The
 * head sticks; tell it the height of your own sticky bar with `--rw-sticky-top`.
 *
 * @example <ComparisonTable comparison={productVsProjectManagement} show="differences" />
 */
export function ComparisonTable({
  renderCell,
  show = 'all',
  featuredRole,
  ...props
}: ComparisonTableProps): ReactElement {
  return drawView('comparison', comparisonTableLabels, props, (_, view) => {
    const { labels } = view;
    const { roles } = props.comparison;
    const groups = rowsOf(props.comparison as WithBlock<'comparison'>);
    const sentence = (show: ComparisonShow) => {
      const { shown, total } = filterRows(groups, show);
      return labels.shown(shown, total, show);
    };
    const named = ({ id, name }: Role) =>
      id === featuredRole
        ? [
            inline(name),
            <span key={id} className="rw-none">
              {' '}
              <span className="rw-key" />
              {labels.featured}
            </span>,
          ]
        : inline(name);
    const left = filterRows(groups, show);
    return (
      <div
        data-rolewise="filter"
        data-show={labels.show}
        data-words={JSON.stringify(COMPARISON_SHOWS.map((show) => [labels[show], sentence(show)]))}
      >
        {show === 'all' || <p className="rw-text rw-filter">{sentence(show)}</p>}
        {left.groups[0] &&
          grid(
            view,
            labels.aspect,
            roles.map((role, index) => ({ ...role, role: index + 1 })),
            (role) => (
              <>
                <span className="rw-name">{named(role)}</span>
                {role.summary && (
                  <span className="rw-sum">
                    {claim(role.summary, view, { id: '-title', name: role.name })}
                  </span>
                )}
              </>
            ),
            left.groups,
            ({ aspect, cells, differs }) => [
              aspect,
              // They agree, and nothing else says so where their answers stand apart.
              differs || !cells[1] ? (
                inline(aspect.name)
              ) : (
                <>
                  {inline(aspect.name)}
                  <span className="rw-count">{` ${labels.differ(0, 1)}`}</span>
                </>
              ),
              cells.map(({ number, roles: own, cell }) => {
                let children = cellContent(cell, view, aspect);
                if (renderCell) {
                  view.away = true;
                  children = renderCell({ aspect, roles: own, cell, children });
                  view.away = false;
                }
                return own[1] ? (
                  [
                    <td key={number} role="cell" data-span={own.length}>
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
                    </td>,
                    // A cell in every column: of spans over several, browsers tell only where rows are laid out as a table.
                    own.slice(1).map(({ id }) => (
                      <td key={id} role="cell" className="rw-hidden">
                        {labels.same(plainText(own[0].name))}
                      </td>
                    )),
                  ]
                ) : (
                  <td key={number} role="cell" data-role={number}>
                    {/* In a narrow container the head is far above; its words come back here, for the eye alone. */}
                    <span className="rw-who" aria-hidden="true">
                      {named(own[0])}
                    </span>
                    {children}
                  </td>
                );
              }),
              !differs || undefined,
            ],
            ({ differing, total }) => {
              const alike = differing % total ? labels.alike(total - differing, total) : undefined;
              return (
                <span className="rw-count" data-alike={alike}>
                  {` ${(show === 'similarities' && alike) || labels.differ(differing, total)}`}
                </span>
              );
            },
          )}
      </div>
    );
  });
}
