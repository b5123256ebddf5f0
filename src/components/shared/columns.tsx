import type { ReactElement, ReactNode } from 'react';
import type { Role, Statement } from '../../model/types.js';
import { inline } from './inline.js';
import type { Place } from './notes.js';
import { statement } from './statement.js';
import type { View } from './view.js';

/** A column for each role under its line, where there is something to say of it; nothing where there is nothing of any. */
export function roleColumns(
  view: View,
  roles: readonly Role[],
  draw: (role: Role) => ReactNode,
): ReactNode {
  const Name = `h${view.level + 1}` as 'h3';
  const columns = roles.flatMap((role, index) => {
    const drawn = draw(role);
    if (!drawn) return [];
    return (
      <div key={role.id} id={`${view.prefix}-${role.id}`} className="rw-card" data-role={index + 1}>
        <Name className="rw-name">{inline(role.name)}</Name>
        {drawn}
      </div>
    );
  });
  return columns[0] && <div className="rw-columns">{columns}</div>;
}

/** Lines under a name: the name hangs beside them where there is room. */
export function lines(view: View, place: Place, items: readonly Statement[]): ReactElement {
  const Name = `h${view.level + 2}` as 'h4';
  return (
    <div key={place.id} id={`${view.prefix}-${place.id}`} className="rw-duty">
      <Name>{inline(place.name)}</Name>
      {items[0] && list(view, place, items)}
    </div>
  );
}

/** Statements one below the other. */
export function list(view: View, place: Place, items: readonly Statement[]): ReactElement {
  return (
    <ul role="list">
      {items.map((item, index) => (
        // Statements have no ids; their order is the author's and never changes on the page.
        <li key={index}>{statement(item, view, place)}</li>
      ))}
    </ul>
  );
}
