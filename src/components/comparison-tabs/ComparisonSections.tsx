import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import { allTabLabels, allViews } from './allViews.js';
import { type DocumentViewsProps, documentViews } from './documentViews.js';

export interface ComparisonSectionsProps
  extends DocumentViewsProps,
    Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** The root element. */
  ref?: Ref<HTMLDivElement> | undefined;
}

/**
 * The whole document as headed sections below a list of links to them, readable and usable without script.
 * `enhance` makes tabs of it.
 *
 * @example <ComparisonSections comparison={productVsProjectManagement} />
 */
export function ComparisonSections(props: ComparisonSectionsProps): ReactElement {
  const { label, tabs, ...root } = documentViews(allViews, allTabLabels(), props);
  return (
    <div {...root} data-rolewise="tabs">
      <ul role="list" className="rw-tab-list" aria-label={label}>
        {tabs.map(({ name, label: words, id }) => (
          <li key={name}>
            <a id={`${id}-tab`} className="rw-tab" href={`#${id}`} data-label={words}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      {tabs.map(({ name, id, panel }) => (
        <div key={name} id={id} className="rw-panel">
          {panel}
        </div>
      ))}
    </div>
  );
}
