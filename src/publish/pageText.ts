import type { ReactNode } from 'react';

/** A page as text. The build compiles pages against the runtime that writes HTML, so what they draw is its markup. */
export function pageText(page: ReactNode): string {
  return `<!doctype html>\n${String(page)}\n`;
}
