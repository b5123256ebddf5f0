import type { ReactElement } from 'react';
import type { RaciParty } from '../../model/views/raciByRole.js';
import { inline } from '../shared/inline.js';
import { mark } from '../shared/mark.js';
import type { View } from '../shared/view.js';
import type { RaciByRoleLabels } from './labels.js';

/** A party: for each word of the scheme, in how many activities it has this part, and in which. */
export function drawParty(
  { id, name, role, parts }: RaciParty,
  total: number,
  { labels, level, prefix }: View<RaciByRoleLabels>,
): ReactElement {
  const Name = `h${level + 1}` as 'h3';
  const Word = `h${level + 2}` as 'h4';
  return (
    <div key={id} id={`${prefix}--role-${id}`} className="rw-card" data-role={role}>
      <Name className="rw-name">{inline(name)}</Name>
      {parts.map(({ kind, sentences }) => (
        <div key={kind.id} className="rw-duty">
          <Word>
            {mark(kind)} {inline(kind.name)}{' '}
            <span className="rw-count">{labels.ofActivities(sentences.length, total)}</span>
          </Word>
          {sentences[0] && (
            <ul role="list">
              {sentences.map(({ activity, group }) => (
                <li key={activity.id}>
                  {inline(activity.name)} <span className="rw-kind">– {inline(group)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
