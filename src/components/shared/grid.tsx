import type { ReactElement, ReactNode } from 'react';
import { inline } from './inline.js';
import type { Place } from './notes.js';
import type { View } from './view.js';

/** A column: a role, or another party. */
export interface GridColumn extends Place {
  /** The role's number, from 1; missing for a party that is no role. */
  readonly role?: number | undefined;
  readonly wide?: boolean | undefined;
}

/** Rows under a name. */
export interface GridGroup extends Place {
  readonly rows: readonly unknown[];
}

/**
 * The table that comparison and matrix share. Style sheets lay its rows out as lines of boxes, which would take the table
 * from assistive technology; so every part says its role.
 */
export function grid<Column extends GridColumn, Group extends GridGroup>(
  view: View,
  corner: string,
  columns: readonly Column[],
  drawColumn: (column: Column) => ReactNode,
  groups: readonly Group[],
  drawRow: (
    row: Group['rows'][number],
  ) => readonly [about: Place, head: ReactNode, cells: ReactNode, agrees?: boolean | undefined],
  drawGroup?: (group: Group) => ReactNode,
): ReactElement {
  return (
    <table role="table" className="rw-grid" aria-labelledby={`${view.prefix}--title`}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="rw-hidden">{corner}</span>
          </th>
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-role={column.role}
              data-wide={column.wide}
            >
              {drawColumn(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} role="rowgroup">
          <tr role="row" className="rw-group">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {inline(group.name)}
              {drawGroup?.(group)}
            </th>
          </tr>
          {group.rows.map((row) => {
            const [{ id }, head, cells, agrees] = drawRow(row);
            return (
              <tr key={id} role="row" id={`${view.prefix}-${id}`} data-agrees={agrees}>
                <th role="rowheader" scope="row">
                  {head}
                </th>
                {cells}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
