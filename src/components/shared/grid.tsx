import type { ReactElement, ReactNode } from 'react';
import type { View } from './view.js';

/** A column with its head. */
export interface GridColumn {
  readonly id: string;
  /** The role's place among the roles, from 0; missing for a party that is none of them. */
  readonly role: number | undefined;
  readonly wide?: boolean | undefined;
  readonly head: ReactNode;
}

/** Rows under a name. */
export interface GridGroup {
  readonly id: string;
  readonly head: ReactNode;
  readonly rows: readonly {
    readonly id: string;
    readonly head: ReactNode;
    readonly cells: ReactNode;
  }[];
}

// Past this many rows the browser may skip drawing groups that are off screen.
const MANY_ROWS = 200;

/** `data-role` of what takes the line pattern and colour of a role: counted from 1, none for a party. */
export function roleNumber(index: number | undefined): number | undefined {
  return index === undefined ? undefined : index + 1;
}

/**
 * The table that comparison and matrix share. Style sheets lay its rows out as lines of boxes, which would take the table
 * from assistive technology; so every part says its role.
 */
export function grid(
  { prefix, naming }: Pick<View<unknown>, 'prefix' | 'naming'>,
  corner: string,
  columns: readonly GridColumn[],
  groups: readonly GridGroup[],
): ReactElement {
  const many = groups.reduce((sum, group) => sum + group.rows.length, 0) > MANY_ROWS;
  return (
    <table
      key="table"
      role="table"
      className="rw-grid"
      data-size={many ? 'large' : undefined}
      {...naming}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="rw-hidden">{corner}</span>
          </th>
          {columns.map(({ id, role, wide, head }) => (
            <th
              key={id}
              id={`${prefix}--column-${id}`}
              role="columnheader"
              scope="col"
              data-role={roleNumber(role)}
              data-wide={wide || undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, head, rows }) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" className="rw-group">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {head}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.id} role="row" id={`${prefix}-${row.id}`}>
              <th role="rowheader" scope="row">
                {row.head}
              </th>
              {row.cells}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
