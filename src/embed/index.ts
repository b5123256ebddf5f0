import { ComparisonElement } from './ComparisonElement.js';

const NAME = 'rolewise-comparison';
const registry: CustomElementRegistry | undefined = globalThis.customElements;
const first = registry?.get(NAME) as typeof ComparisonElement | undefined;

if (!first) registry?.define(NAME, ComparisonElement);
else if (first.version !== ComparisonElement.version) {
  // A name can be given once, and what is on the page already goes by it.
  console.warn(
    `<${NAME}> stays what rolewise ${first.version} made of it; rolewise ${ComparisonElement.version} came second on this page. Load one of the two.`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    [NAME]: ComparisonElement;
  }
}

export type { StateStore } from '../enhance/state/keepState.js';
export type { ComparisonElement } from './ComparisonElement.js';
export type { ElementEventMap, ErrorDetail, FailureReason } from './events.js';
export type { ComparisonAttributes } from './react.js';
