import type { ReactElement, ReactNode } from 'react';
import type { AssignmentKind, RaciBlock, Role } from '../../model/types.js';
import { type RaciColumn, raciRows } from '../../model/views/raciRows.js';
import { grid, roleNumber } from '../shared/grid.js';
import { inline } from '../shared/inline.js';
import { notesOf } from '../shared/notes.js';
import type { ViewProps } from '../shared/props.js';
import { remember } from '../shared/remember.js';
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

const rowsOf = /* @__PURE__ */ remember((roles: readonly Role[], raci: RaciBlock) =>
  raciRows({ roles, raci }),
);

/**
 * Who is responsible, accountable, consulted and informed for each activity.
 * Renders a `<section>` with a legend and a `<table>`: one row per activity, one column per party.
 *
 * Figures take the colour of their column's role, by `[data-role]`; `[data-shape]` tells them apart without colour.
 *
 * @example <RaciMatrix comparison={productVsProjectManagement} notation="word" />
 */
export function RaciMatrix({ notation = 'letter', ...props }: RaciMatrixProps): ReactElement {
  return drawView('raci', raciMatrixLabels, props, (block, view) => {
    const { notes, labels, prefix } = view;
    const { roles } = props.comparison;
    const { legend, columns, groups, derived } = rowsOf(roles, block);
    if (derived) notes.verbatim = true;
    return [
      <ul key="legend" role="list" className="rw-legend" aria-label={labels.legend}>
        {legend.map((kind) => (
          <li key={kind.id}>
            {mark(kind)}
            <span className="rw-hidden">{`${kind.letter}: `}</span>
            <strong>{kind.name}</strong>
            {kind.meaning && <span className="rw-meaning"> {inline(kind.meaning)}</span>}
          </li>
        ))}
      </ul>,
      grid(
        view,
        labels.activity,
        columns.map(({ name, ...column }) => ({ ...column, head: name })),
        groups.map(({ id, name, rows }) => ({
          id,
          head: name,
          rows: rows.map(({ activity, cells }) => ({
            id: activity.id,
            head: [
              activity.name,
              // Where everything is derived the note says so once; a mark on every row would say nothing more.
              ...notesOf(derived ? { sources: activity.sources } : activity, notes, {
                id: `${prefix}-${activity.id}`,
                name: activity.name,
              }),
            ],
            cells: columns.map((column, index) => drawCell(column, cells[index], notation, labels)),
          })),
        })),
      ),
      block.note && (
        <p key="note" className="rw-remark" id={`${prefix}--note`}>
          {derived && <strong>{labels.derivedNote} </strong>}
          {claim({ text: block.note.text, sources: block.note.sources }, notes, {
            id: `${prefix}--note`,
            name: labels.derivedNote,
          })}
        </p>
      ),
    ];
  });
}

function drawCell(
  { id, role, wide }: RaciColumn,
  assignments: readonly AssignmentKind[] = [],
  notation: 'letter' | 'word',
  { none }: RaciMatrixLabels,
): ReactNode {
  const letters = notation === 'letter';
  return (
    <td key={id} role="cell" data-role={roleNumber(role)} data-wide={wide || undefined}>
      {letters && assignments.map(mark)}
      <span className={letters ? 'rw-hidden' : 'rw-words'}>
        {assignments.map((kind) => kind.name).join(', ') || none}
      </span>
    </td>
  );
}
