import type { ReactElement } from 'react';
import type { FitAnswer, FitBlock, Role } from '../../model/types.js';
import { roleColumns } from '../shared/columns.js';
import { series } from '../shared/series.js';
import { claim } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { RoleFitLabels } from './labels.js';

/** How to find the result by hand: what answers count, which statements speak for which role, and what that says. */
export function fitKey(
  { statements, results, both, title }: FitBlock,
  view: View<RoleFitLabels>,
  roles: readonly Role[],
  scale: readonly Pick<FitAnswer, 'name' | 'points'>[],
): ReactElement {
  const { labels } = view;
  // A place that is there with and without script.
  const place = { id: '-result', name: title ?? labels.fit };
  return (
    <div className="rw-fit-key">
      <p className="rw-text">
        {labels.fitKey}{' '}
        {series(
          scale.map(({ name, points }) => [name, ` ${points}`].flat()),
          labels.comma,
          '',
          '.',
        )}
      </p>
      {roleColumns(view, roles, (role) => {
        const said = results?.[role.id];
        const numbers = statements.flatMap(({ speaksFor }, index) => {
          const weight = speaksFor[role.id];
          return weight ? `${index + 1}${weight > 1 ? ` (×${weight})` : ''}` : [];
        });
        return (
          <>
            <p>{labels.fitFor(numbers.join(labels.comma))}</p>
            {said && <p className="rw-said">{claim(said, view, place)}</p>}
          </>
        );
      })}
      {both && (
        <p>
          {labels.fitTie} <span className="rw-said">{claim(both, view, place)}</span>
        </p>
      )}
    </div>
  );
}
