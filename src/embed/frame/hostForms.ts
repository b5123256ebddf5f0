import type { FrameHost } from './frameFlags.js';

/** What a height is said with. */
export interface FrameHeight {
  /** The id of the document, where the page shows one. */
  readonly id: string;
  /** The address of the page as the host wrote it, without its fragment. */
  readonly src: string;
  readonly height: number;
}

/** A height in the words of each host. H5P asks first: see `h5p.ts`. */
export const hostForms: Readonly<
  Record<Exclude<FrameHost, 'h5p'>, (told: FrameHeight) => unknown>
> = {
  amp: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
  // As text: Canvas reads objects, too, but Brightspace and others with the same message read text alone.
  canvas: ({ height }) => JSON.stringify({ subject: 'lti.frameResize', height }),
  openlearning: ({ height }) => JSON.stringify({ action: 'resize', height }),
  datawrapper: ({ id, height }) => ({ 'datawrapper-height': { [id]: height } }),
  // Of Embedly, and of the many that read it: Medium, Notion, Discourse.
  iframe: ({ src, height }) => JSON.stringify({ context: 'iframe.resize', src, height }),
};

const KNOWN: readonly (readonly [domain: string, host: FrameHost])[] = [
  ['instructure.com', 'canvas'],
  ['ampproject.org', 'amp'],
  ['openlearning.com', 'openlearning'],
  ['h5p.org', 'h5p'],
  ['h5p.com', 'h5p'],
  ['embedly.com', 'iframe'],
];

/** The form that a host is known to read, by its origin. */
export function knownHost(origin: string | undefined): FrameHost | undefined {
  if (origin === undefined) return;
  const { hostname } = new URL(origin);
  return KNOWN.find(([domain]) => `.${hostname}`.endsWith(`.${domain}`))?.[1];
}
