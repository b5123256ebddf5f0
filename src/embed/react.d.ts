import type { ComparisonElement } from './ComparisonElement.js';

/** The attributes of the element. */
export interface ComparisonAttributes {
  /** Address of the document, as JSON. */
  src?: string | undefined;
  /** A document that is at hand. React 19 hands it over as a property. */
  comparison?: ComparisonElement['comparison'];
  /** The views, by the names of their blocks: `raci faq`. Default: all that the document has, on tabs. */
  view?: string | undefined;
  /** The translation of the document that comes closest, and the words of the views. Default: the document's own language. */
  lang?: string | undefined;
  /** For pages that are light or dark without a `color-scheme` that says so. Default: as the page. */
  theme?: 'light' | 'dark' | undefined;
  /** Less room or more. */
  density?: 'dense' | 'airy' | undefined;
  /** Only the aspects on which the roles differ, or on which they agree. */
  only?: 'differences' | 'similarities' | undefined;
  /** Without titles and their sentences, for pages that have their own. */
  plain?: boolean | undefined;
  /** With nothing to act on: sections one below the other in place of tabs. */
  static?: boolean | undefined;
  /** Where what readers open, choose and answer is kept: in the page's address, or in a store of the page. */
  state?: ComparisonElement['state'];
  /** Reads and draws once the element is nearly in sight. */
  loading?: 'lazy' | undefined;
  /** Where the headings begin. Default: 2. */
  'heading-level'?: 1 | 2 | 3 | 4 | undefined;
  /** Starts every id within. Two copies on one page need different ones, so that links lead to both. */
  'id-prefix'?: string | undefined;
}

// Pages without React have no such module, and need none of this.
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'rolewise-comparison': DetailedHTMLProps<
        HTMLAttributes<ComparisonElement>,
        ComparisonElement
      > &
        ComparisonAttributes;
    }
  }
}
