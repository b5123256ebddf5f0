import { ComparisonElement } from './ComparisonElement.js';

const NAME = 'rolewise-comparison';
const defined = customElements.get(NAME) as typeof ComparisonElement | undefined;

// Two scripts on a page: the first one stays, because a name can be given once.
if (!defined) customElements.define(NAME, ComparisonElement);
else if (defined.version !== ComparisonElement.version) {
  console.warn(
    `<${NAME}> is there already, from version ${defined.version}; version ${ComparisonElement.version} was not taken. Load one of them.`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    [NAME]: ComparisonElement;
  }
}

export type { ElementEvents } from './events.js';
export type { FailureReason } from './failure.js';
export type { Flags } from './flags.js';
export type { ComparisonElement };
