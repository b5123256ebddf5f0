import type { ReactElement } from 'react';

/** Where a page stands, and what a reader is told of it. */
export interface Framed {
  readonly url: string;
  readonly title: string;
}

/** How large a frame is where nothing adjusts it to what is in it. */
export const FRAME = { width: 960, height: 640 } as const;

/**
 * A page in a frame of another. What runs in it reaches nothing outside, and links that a reader follows open in a tab of
 * their own.
 */
export function frame({ url, title }: Framed): ReactElement {
  return (
    <iframe
      src={url}
      title={title}
      width={FRAME.width}
      height={FRAME.height}
      loading="lazy"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
