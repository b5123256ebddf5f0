import type { ReactElement, ReactNode } from 'react';
import { type DrawnAssignment, raciRows, type RaciColumn } from '../../model/views/raciRows.js';
import { inline } from '../shared/inline.js';
import { notesOf } from '../shared/notes.js';
import type { ViewProps } from '../shared/props.js';
import { roleNumber } from '../shared/roleHead.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { type RaciMatrixLabels, raciMatrixLabels } from './labels.js';
import { mark } from './mark.js';

export interface RaciMatrixProps extends ViewProps<'raci'> {
  /**
   * How an assignment is written. Assistive technology hears the word either way.
   * @default 'letter'
   */
  notation?: 'letter' | 'word' | undefined;
}

/**
 * Who is responsible, accountable, consulted and informed for each activity.
 * Renders a `<section>` with a legend and a `<table>`: one row per activity, one column per party.
 *
 * Figures take the colour of their column's role, by `[data-role]`; `[data-shape]` tells them apart without colour.
 *
 * @example <RaciMatrix comparison={productVsProjectManagement} notation="word" />
 */
export function RaciMatrix({ notation = 'letter', ...props }: RaciMatrixProps): ReactElement {
  return drawView('raci', raciMatrixLabels, props, (block, { notes, labels, prefix }) => {
    const { legend, columns, groups, derived } = raciRows({
      roles: props.comparison.roles,
      raci: block,
    });
    // Where everything is derived the note says so once; a mark on every row would say nothing more.
    const basis = (activity: { basis?: 'derived' | 'quoted' | 'paraphrased' | undefined }) =>
      derived ? undefined : activity.basis;
    if (derived) notes.verbatim = true;
    return [
      <ul key="legend" role="list" className="rw-legend" aria-label={labels.legend}>
        {legend.map((kind) => (
          <li key={kind.id}>
            {mark(kind)}
            <span className="rw-hidden">{kind.letter}: </span>
            <strong>{kind.name}</strong>
            {kind.meaning && <span className="rw-meaning"> {inline(kind.meaning)}</span>}
          </li>
        ))}
      </ul>,
      <table
        key="table"
        role="table"
        className="rw-grid"
        data-notation={notation}
        {...(props.showHeading === false
          ? { 'aria-label': block.title ?? labels.raciTitle }
          : { 'aria-labelledby': `${prefix}--title` })}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="rw-hidden">{labels.activity}</span>
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                data-role={roleNumber(column.role)}
                data-wide={column.wide || undefined}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} role="rowgroup">
            <tr role="row" className="rw-group">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                {group.name}
              </th>
            </tr>
            {group.rows.map(({ activity, cells }) => (
              <tr key={activity.id} role="row" id={`${prefix}-${activity.id}`}>
                <th role="rowheader" scope="row">
                  {activity.name}
                  {notesOf({ sources: activity.sources, basis: basis(activity) }, notes, {
                    id: `${prefix}-${activity.id}`,
                    name: activity.name,
                  })}
                </th>
                {columns.map((column, index) =>
                  drawCell(column, cells[index] ?? [], notation, labels),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>,
      block.note && (
        <p key="note" className="rw-remark" id={`${prefix}--note`}>
          {derived && <strong>{labels.derivedNote} </strong>}
          {claim({ ...block.note, basis: undefined }, notes, {
            id: `${prefix}--note`,
            name: labels.derivedNote,
          })}
        </p>
      ),
    ];
  });
}

function drawCell(
  column: RaciColumn,
  assignments: readonly DrawnAssignment[],
  notation: 'letter' | 'word',
  labels: RaciMatrixLabels,
): ReactNode {
  return (
    <td
      key={column.id}
      role="cell"
      data-role={roleNumber(column.role)}
      data-wide={column.wide || undefined}
    >
      {notation === 'letter' && assignments.map((kind) => <span key={kind.id}>{mark(kind)}</span>)}
      <span className={notation === 'letter' ? 'rw-hidden' : 'rw-words'}>
        {assignments.map((kind) => kind.name).join(', ') || labels.none}
      </span>
    </td>
  );
}
