import type { ReactNode } from 'react';
import type { Cell } from '../../model/types.js';
import { inline } from '../shared/inline.js';
import { notes, type Place } from '../shared/notes.js';
import { claim, statement } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { ComparisonTableLabels } from './labels.js';

/** What stands in a cell: each kind of answer in its own form, every one of them in words. */
export function cellContent(
  cell: Cell | undefined,
  view: View<ComparisonTableLabels>,
  place: Place,
): ReactNode {
  const { labels } = view;
  if (!cell) return <span className="rw-none">{labels.noAnswer}</span>;
  if ('notApplicable' in cell) {
    return (
      <span className="rw-none">
        {labels.notApplicable} {inline(cell.notApplicable)}
      </span>
    );
  }
  if ('list' in cell) {
    return (
      <>
        <ul className="rw-list">
          {cell.list.map((item, index) => (
            <li key={index}>{claim(item, view, place)}</li>
          ))}
        </ul>
        {notes(cell, view, place)}
      </>
    );
  }
  if ('answer' in cell) {
    return (
      <>
        <span className="rw-answer" data-answer={cell.answer} aria-hidden="true" />
        <strong>{labels[cell.answer]}</strong>
        {cell.text && [labels.comma, inline(cell.text)]}
        {notes(cell, view, place)}
      </>
    );
  }
  return statement(cell, view, place);
}
