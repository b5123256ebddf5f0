import type { ReactNode } from 'react';
import type { Cell } from '../../model/types.js';
import { inline } from '../shared/inline.js';
import { notesOf, type Place } from '../shared/notes.js';
import { claim, statement } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { ComparisonTableLabels } from './labels.js';

/** What stands in a cell: each kind of answer in its own form, every one of them in words. */
export function cellContent(
  cell: Cell | undefined,
  { notes, labels }: View<ComparisonTableLabels>,
  place: Place,
): ReactNode[] {
  if (!cell || 'notApplicable' in cell) {
    const words = cell
      ? [`– ${labels.notApplicable} `, ...inline(cell.notApplicable)]
      : labels.noAnswer;
    return [
      <span key="none" className="rw-none">
        {words}
      </span>,
    ];
  }
  if ('list' in cell) {
    return [
      <ul key="list" className="rw-list">
        {cell.list.map((item, index) => (
          <li key={index}>{claim(item, notes, place)}</li>
        ))}
      </ul>,
      ...notesOf(cell, notes, place),
    ];
  }
  if ('answer' in cell) {
    return [
      <span key="mark" className="rw-answer" data-answer={cell.answer} aria-hidden="true" />,
      <strong key="word">{labels[cell.answer]}</strong>,
      ...(cell.text ? [', ', ...inline(cell.text)] : []),
      ...notesOf(cell, notes, place),
    ];
  }
  return statement(cell, notes, place);
}
