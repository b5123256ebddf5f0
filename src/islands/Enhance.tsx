'use client';

import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { type EnhanceOptions, enhance } from '../enhance/index.js';

export interface EnhanceProps extends ComponentPropsWithoutRef<'div'>, EnhanceOptions {}

/**
 * Brings the reader's acts to the views in it, wherever they were drawn: a server component stays one. Renders a `<div>`.
 *
 * @example <Enhance><Faq comparison={productVsProjectManagement} /></Enhance>
 */
export function Enhance({ state, ...props }: EnhanceProps): ReactElement {
  return (
    <div
      {...props}
      // After every drawing, because another document may have come in, and before it is shown.
      ref={(root) => {
        if (root) enhance(root, { state });
      }}
    />
  );
}
