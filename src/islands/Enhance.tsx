'use client';

import { type ComponentPropsWithoutRef, type ReactElement, useEffect, useRef } from 'react';
import { enhance } from '../enhance/index.js';

export interface EnhanceProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Brings the reader's acts to the views in it, wherever they were drawn: a server component stays one. Renders a `<div>`.
 *
 * @example <Enhance><Faq comparison={productVsProjectManagement} /></Enhance>
 */
export function Enhance(props: EnhanceProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  // After every drawing, because another document may have come in.
  useEffect(() => {
    if (root.current) enhance(root.current);
  });
  return <div {...props} ref={root} />;
}
