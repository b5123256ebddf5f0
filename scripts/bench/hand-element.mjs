// @ts-nocheck: for one document whose blocks are all there, as string/page.mjs.
/** The custom element by hand, as template strings: the least that one which shows a view can cost. */
import sheet from '../../dist/styles.css';
import { responsibilities } from './string/columns.mjs';
import { compare } from './string/comparison.mjs';

const VIEWS = { comparison: compare, responsibilities };
const styles = new CSSStyleSheet();
styles.replaceSync(sheet);

customElements.define(
  'rolewise-comparison',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles];
      root.innerHTML = VIEWS[this.getAttribute('view')](this.comparison);
      this.dispatchEvent(new CustomEvent('rolewise:ready'));
    }
  },
);
