import type { ReactElement, ReactNode } from 'react';
import type { Comparison, Text } from '../../model/types.js';
import { inline } from './inline.js';
import { type ViewLabels, viewLabels } from './labels.js';
import type { Notes } from './notes.js';
import type { ViewProps } from './props.js';
import { checkNames, soundSources } from './sound.js';
import { citedSources } from './sources.js';

/** What the drawing of a view is handed: where its ids start, how deep its headings are, what it cites. */
export interface View<Labels> {
  readonly notes: Notes;
  readonly labels: Labels & ViewLabels;
  readonly prefix: string;
  /** What names the view, and the table that is all of it. */
  readonly naming: { readonly 'aria-label'?: string; readonly 'aria-labelledby'?: string };
  /** The heading element `depth` levels below the view's own. */
  readonly heading: (depth: number) => 'h2';
}

interface Heading {
  readonly title?: string | undefined;
  readonly lead?: Text | undefined;
}

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ku|ps|ur|yi)\b/;

/**
 * The frame of every view: heading, sentence, body, sources. The body is drawn at once, not as a component of its own, so
 * that whatever is wrong with its block is met here, in every renderer, and costs the page no more than this view.
 */
export function drawView<Name extends keyof Comparison, Labels>(
  name: Name,
  ownLabels: Labels,
  props: ViewProps<Name>,
  draw: (block: NonNullable<Comparison[Name]>, view: View<Labels>) => ReactNode,
): ReactElement {
  const {
    comparison,
    headingLevel = 2,
    showHeading = true,
    showSources = true,
    labels: givenLabels,
    idPrefix,
    className,
    ...rest
  } = props;
  const prefix = idPrefix ?? rest.id ?? `${comparison.id}-${name}`;
  const labels = { ...viewLabels, ...ownLabels, ...givenLabels };
  const heading = (depth: number): 'h2' => `h${Math.min(6, headingLevel + depth)}` as 'h2';
  const block = comparison[name] as (NonNullable<Comparison[Name]> & Heading) | undefined;
  const title =
    typeof block?.title === 'string' ? block.title : labels[`${name}Title` as 'sourcesTitle'];
  const Title = heading(0);
  // Without a list of its own, a view's notes lead to the `SourceList` of the page.
  const sources = showSources ? `${prefix}--source` : `${comparison.id}-sources`;
  const notes: Notes = { prefix: sources, labels, sources: [], cited: new Map(), verbatim: false };
  const naming = showHeading ? { 'aria-labelledby': `${prefix}--title` } : { 'aria-label': title };
  let lead: ReactNode;
  let body: ReactNode;
  let reason: string | undefined;
  try {
    if (block) {
      checkNames(null, comparison.roles);
      checkNames(null, block);
      const view = {
        notes: { ...notes, sources: soundSources(comparison.sources) },
        labels,
        prefix,
        naming,
        heading,
      };
      lead = showHeading && block.lead && <p className="rw-lead">{inline(block.lead)}</p>;
      body = [draw(block, view), showSources && citedSources(view.notes, comparison.lang)];
    } else body = <p className="rw-notice">{labels.missing}</p>;
  } catch (error) {
    lead = undefined;
    reason = String(error);
    body = <p className="rw-notice">{labels.broken}</p>;
  }
  return (
    <section
      lang={comparison.lang}
      dir={RIGHT_TO_LEFT.test(comparison.lang) ? 'rtl' : undefined}
      {...naming}
      data-reason={reason}
      {...rest}
      className={`rw rw-${name}${className ? ` ${className}` : ''}`}
    >
      {showHeading && (
        <Title key="title" className="rw-title" id={`${prefix}--title`}>
          {title}
        </Title>
      )}
      {lead}
      {body}
    </section>
  );
}
