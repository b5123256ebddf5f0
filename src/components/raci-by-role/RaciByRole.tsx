import type { ReactElement } from 'react';
import { raciByRole } from '../../model/views/raciByRole.js';
import { list } from '../shared/columns.js';
import { inline } from '../shared/inline.js';
import type { ViewProps, WithBlock } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { raciByRoleLabels } from './labels.js';
import { drawParty } from './party.js';
import { sentence } from './sentence.js';

export interface RaciByRoleProps extends ViewProps<'raci'> {
  /**
   * The id of a party: it alone is drawn, and the activities in which it takes part. Default: all of them, as for an id that
   * no party has.
   */
  party?: string | undefined;
}

/** What each party is in for, thought out once a document. */
export const readingOf = /* @__PURE__ */ remember(raciByRole);

/**
 * What each party is accountable for, responsible for and so on, and each activity in words. Renders a `<section>` with a
 * heading per party and a list of activities per word of the scheme; links above lead to one party and, without script,
 * set the others aside.
 *
 * Style with the five variables, `[data-role]` on each party, and `:target` on the one that a link leads to.
 *
 * @example <RaciByRole comparison={productVsProjectManagement} party="design" />
 */
export function RaciByRole({ party, ...props }: RaciByRoleProps): ReactElement {
  const { comparison, id, idPrefix = id ?? `${comparison.id}-by-role` } = props;
  const labels = Object.assign({}, raciByRoleLabels, props.labels);
  return drawView(
    'raci',
    raciByRoleLabels,
    { ...props, idPrefix, labels: Object.assign(labels, { raci: labels.byRole }) },
    ({ note }, view) => {
      const { parties, sentences, derived } = readingOf(comparison as WithBlock<'raci'>);
      const Name = `h${view.level + 1}` as 'h3';
      const inWords = { id: '-words', name: labels.inWords };
      const picked = parties.find(({ id }) => id === party);
      return (
        <>
          {!picked && (
            <ul role="list" className="rw-picks" id={`${idPrefix}--all`} aria-label={labels.byRole}>
              {[{ id: 'all', name: labels.showAll }, ...parties].map(({ id, name }, index) => (
                <li key={id}>
                  <a href={`#${idPrefix}--${index ? 'role-' : ''}${id}`}>{inline(name)}</a>
                </li>
              ))}
            </ul>
          )}
          <div className="rw-columns rw-by-role">
            {(picked ? [picked] : parties).map((each) => drawParty(each, sentences.length, view))}
          </div>
          <div className="rw-card" id={`${idPrefix}--words`}>
            <Name className="rw-name">{labels.inWords}</Name>
            {note && <p>{claim(note, view, inWords)}</p>}
            {list(
              view,
              inWords,
              sentences
                .filter(({ activity }) => !picked || activity.assignments[picked.id])
                .map((each) => sentence(each, labels, derived && note)),
            )}
          </div>
        </>
      );
    },
    // Title and sentence of the block are the matrix's.
    ({ title, lead, ...block }) => block,
  );
}
