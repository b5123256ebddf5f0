import type { ComparisonElement } from './ComparisonElement.js';

/** The attributes of the element. */
export interface ComparisonAttributes {
  /** Address of the document, as JSON. */
  src?: string | undefined;
  /** A document that is at hand. React 19 hands it over as a property. */
  comparison?: ComparisonElement['comparison'];
  /** The views, by the names of their blocks: `raci faq`. Default: all that the document has, on tabs. */
  view?: string | undefined;
  theme?: 'light' | 'dark' | undefined;
  density?: 'dense' | 'airy' | undefined;
  only?: 'differences' | 'similarities' | undefined;
  plain?: boolean | undefined;
  static?: boolean | undefined;
  /** Where what readers open, choose and answer is kept: in the page's address, or in a store of the page. */
  state?: ComparisonElement['state'];
  loading?: 'lazy' | undefined;
  'heading-level'?: 1 | 2 | 3 | 4 | undefined;
  /** Starts every id within. Give two copies on one page different ones. */
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
