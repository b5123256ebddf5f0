import type { ReactElement, ReactNode } from 'react';
import { Html } from '../html/jsx-runtime.js';

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * Data for programs that read the page. Nothing in it runs, and no policy for scripts is asked. What could end the element
 * is written as an escape of JSON, which leaves the data as it was.
 */
export function dataScript(type: string, data: unknown): ReactElement {
  const json = JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return <script type={type}>{new Html(json) as unknown as ReactNode}</script>;
}
