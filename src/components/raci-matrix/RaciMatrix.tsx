import type { ReactElement } from 'react';
import { plainText } from '../../model/text/plainText.js';
import { raciRows } from '../../model/views/raciRows.js';
import { grid } from '../shared/grid.js';
import { inline } from '../shared/inline.js';
import { mark } from '../shared/mark.js';
import { notes } from '../shared/notes.js';
import type { ViewProps, WithBlock } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { series } from '../shared/series.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { raciMatrixLabels } from './labels.js';

export interface RaciMatrixProps extends ViewProps<'raci'> {
  /**
   * How an assignment is written. Assistive technology hears the word either way.
   * @default 'letter'
   */
  notation?: 'letter' | 'word' | undefined;
}

const rowsOf = /* @__PURE__ */ remember(raciRows);

/**
 * Who is responsible, accountable, consulted and informed for each activity.
 * Renders a `<section>` with a legend and a `<table>`: one row per activity, one column per party.
 *
 * Figures take the colour of their column's role, by `[data-role]`; `[data-shape]` tells them apart without colour.
 *
 * @example <RaciMatrix comparison={productVsProjectManagement} notation="word" />
 */
export function RaciMatrix({ notation = 'letter', ...props }: RaciMatrixProps): ReactElement {
  return drawView('raci', raciMatrixLabels, props, ({ note, scheme }, view) => {
    const letters = notation === 'letter';
    const { labels, prefix } = view;
    const { columns, groups, derived } = rowsOf(props.comparison as WithBlock<'raci'>);
    return (
      <>
        <ul role="list" className="rw-legend" aria-label={labels.legend(plainText(scheme.name))}>
          {scheme.assignments.map((kind) => (
            <li key={kind.id}>
              {mark(kind)}
              <span className="rw-hidden">{inline(kind.letter)}: </span>
              <strong>{inline(kind.name)}</strong>
              {kind.meaning && <span className="rw-meaning"> {inline(kind.meaning)}</span>}
            </li>
          ))}
        </ul>
        {grid(
          view,
          labels.activity,
          columns,
          ({ name }) => (
            <span className="rw-name">{inline(name)}</span>
          ),
          groups,
          ({ activity, cells }) => [
            activity,
            // Where everything is derived the note says so once; a mark on every row would say nothing more.
            [inline(activity.name), notes(activity, view, activity, derived)],
            columns.map(({ id, role, wide }, index) => (
              <td key={id} role="cell" data-role={role} data-wide={wide}>
                {letters && cells[index]?.map(mark)}
                <span className={letters ? 'rw-hidden' : 'rw-words'}>
                  {series(cells[index]?.map((kind) => kind.name) ?? [], labels.comma) ??
                    labels.none}
                </span>
              </td>
            )),
          ],
        )}
        {note && (
          <p className="rw-remark" id={`${prefix}--note`}>
            {derived && <strong>{`${labels.derivedNote} `}</strong>}
            {claim(note, view, { id: '-note', name: labels.derivedNote }, derived)}
          </p>
        )}
      </>
    );
  });
}
