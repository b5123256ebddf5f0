import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import type { Labels } from '../../locales/types.js';
import { allTabLabels, allViews } from './allViews.js';
import { type DocumentViewsProps, documentViews, type Views } from './documentViews.js';

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
  return drawSections(allViews, allTabLabels(), props);
}

/** Some views of a document as headed sections below a list of links to them. */
export function drawSections(
  views: Views,
  labels: Partial<Labels>,
  props: ComparisonSectionsProps,
): ReactElement {
  const { label, tabs, ...root } = documentViews(views, labels, props);
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
