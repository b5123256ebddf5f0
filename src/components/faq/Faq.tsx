import type { ReactElement } from 'react';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { statement } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { faqLabels } from './labels.js';

export interface FaqProps extends ViewProps<'faq'> {}

/**
 * Questions that people ask, each answer behind its question. Renders a `<section>` with a native `<details>` for each:
 * they open without script, the browser's search opens them, and so does a link to the id of the question. `enhance`
 * adds a button that opens all.
 *
 * Style with the five variables, and `details[open]`.
 *
 * @example <Faq comparison={productVsProjectManagement} />
 */
export function Faq(props: FaqProps): ReactElement {
  return drawView('faq', faqLabels, props, ({ items }, view) => {
    const Question = `h${view.level + 1}` as 'h3';
    const { openAll, closeAll } = view.labels;
    return (
      <div
        data-rolewise="details"
        data-open={openAll(items.length)}
        data-close={closeAll(items.length)}
      >
        {items.map((item) => (
          <details key={item.id} className="rw-question">
            <summary>
              <Question>{inline(item.question)}</Question>
            </summary>
            {/* The id stands on the answer: browsers open what a link leads into, and not what it leads to. */}
            <div id={`${view.prefix}-${item.id}`}>
              {item.answer.map((part, index) => (
                // Statements have no ids; their order is the author's and never changes on the page.
                <p key={index}>{statement(part, view, { id: item.id, name: item.question })}</p>
              ))}
            </div>
          </details>
        ))}
      </div>
    );
  });
}
