// @ts-nocheck: runs in a site that has the package installed.
import { createElement, StrictMode } from 'react';
import * as rolewise from 'rolewise';
import comparison from 'rolewise/content/product-vs-project-management';

export { comparison };

/** Every view that the package has: not what makes views, nor what only acts on markup that is already there. */
export const components = Object.entries(rolewise).filter(
  ([name]) => /^[A-Z]/.test(name) && name !== 'Enhance',
);

/** Every component twice on one page. */
export function Page({ onRoot }) {
  return createElement(
    StrictMode,
    null,
    components.flatMap(([name, Component]) =>
      ['one', 'two'].map((copy) =>
        createElement(Component, {
          key: `${name}-${copy}`,
          comparison,
          // One line, with nothing in it that has an id.
          ...(name !== 'Byline' && { idPrefix: `${name}-${copy}` }),
          className: `mine-${copy}`,
          'data-copy': `${name}-${copy}`,
          ref: (root) => {
            if (root) onRoot?.(`${name}-${copy}`, root);
          },
        }),
      ),
    ),
  );
}
