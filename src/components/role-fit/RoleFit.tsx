import type { ReactElement } from 'react';
import { FIT_POINTS } from '../../model/views/roleFit.js';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { fitKey } from './fitKey.js';
import { roleFitLabels } from './labels.js';

export interface RoleFitProps extends ViewProps<'fit'> {}

/**
 * Which role fits a reader: numbered statements to agree with, and what the answers come to. Renders a `<section>` with a
 * `<form>`: a `<fieldset>` of native radios for each statement, and a key to work the result out by hand. `enhance` puts
 * the result in place of the key and says `rolewise:fit`, with the ids of the roles as `detail.results`, whenever an
 * answer has led to one. Answers stay on the page, unless it keeps them with `state`.
 *
 * Style with the five variables, and `[data-role]` in the result.
 *
 * @example <Enhance><RoleFit comparison={productVsProjectManagement} /></Enhance>
 */
export function RoleFit(props: RoleFitProps): ReactElement {
  const { roles } = props.comparison;
  return drawView('fit', roleFitLabels, props, (block, view) => {
    const { labels, prefix } = view;
    const usual = [labels.no, labels.partial, labels.yes];
    const scale = block.scale?.length
      ? block.scale
      : FIT_POINTS.map((points, index) => ({ name: usual[index] ?? '', points }));
    if (!block.statements[0]) return;
    return (
      // Nothing is sent, not even by a return key where no script runs.
      <form
        method="dialog"
        data-rolewise="fit"
        data-roles={roles.map(({ id }) => id).join(' ')}
        data-top={Math.max(...scale.map(({ points }) => points))}
      >
        {/* With the statements alone, so that its words stay in view above them and no further. */}
        <div>
          {/* Heads the columns for the eye; each radio has its word. Where there are many, the words stand beside them. */}
          {scale.length < 6 && (
            <p className="rw-scale-head" aria-hidden="true">
              {scale.map(({ name }, index) => (
                <span key={index}>{inline(name)}</span>
              ))}
            </p>
          )}
          <ol role="list">
            {block.statements.map((statement, index) => {
              const place = {
                id: `statement--${statement.id}`,
                name: labels.fitStatement(index + 1),
              };
              return (
                <li key={statement.id} id={`${prefix}-${place.id}`}>
                  <fieldset
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows this one.
                    role="radiogroup"
                    data-statement={statement.id}
                    data-speaks-for={JSON.stringify(statement.speaksFor)}
                  >
                    <legend>{claim(statement, view, place)}</legend>
                    {scale.map(({ name, points }, answer) => (
                      <label key={answer}>
                        <input type="radio" name={`${prefix}-${place.id}`} value={points} />
                        <span>{inline(name)}</span>
                      </label>
                    ))}
                  </fieldset>
                </li>
              );
            })}
          </ol>
        </div>
        <div id={`${prefix}--result`}>
          <div
            role="status"
            aria-atomic="false"
            data-lean={labels.fitLean('{role}')}
            data-both={labels.fitBoth}
            data-comma={labels.comma}
            data-none={labels.fitNone}
            data-points={labels.fitPoints('{role}', '{points}', '{most}')}
            data-equal={labels.fitEqual}
            data-close={labels.fitClose}
            data-clear={labels.fitClear}
            data-strong={labels.fitStrong}
            data-left={labels.fitLeft('{left}', '{total}')}
            data-spoke={labels.fitSpoke('{role}')}
          />
          {fitKey(block, view, roles, scale)}
        </div>
        <button type="reset" className="rw-button">
          {labels.fitAgain}
        </button>
        {block.note && (
          <p className="rw-remark">
            {claim(block.note, view, { id: '-result', name: block.title ?? labels.fit })}
          </p>
        )}
      </form>
    );
  });
}
