import { frameSnippet } from '../../embed/frame/snippet.js';
import { IMAGE } from '../image/previewImage.js';
import { namesOf } from '../plainTextOf.js';
import { pageName, urlOf } from './addresses.js';
import type { Edition } from './options.js';

/** What a site shows where somebody pastes the address of a page, by https://oembed.com. */
interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** How large a page asks to be shown. */
const SIZE = { width: 960, height: 640 } as const;

/** The oEmbed data of a page; none where nobody said at which address it will be. */
export function oEmbedOf(
  edition: Edition,
  view: string | undefined,
  title: string,
): OEmbed | undefined {
  const { comparison, options } = edition;
  const url = urlOf(edition, `${pageName(view)}.html`);
  const image = options.image === false ? undefined : urlOf(edition, IMAGE.file);
  if (!url) return undefined;
  const authors = namesOf(comparison.edition?.authors).join(', ');
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(authors && { author_name: authors }),
    provider_name: new URL(url).host,
    provider_url: new URL('/', url).href,
    // Sites that take it often take no script; the page tells those that listen how high it is.
    html: frameSnippet({ src: url, title, ...SIZE }),
    ...SIZE,
    ...(image && {
      thumbnail_url: image,
      thumbnail_width: IMAGE.width,
      thumbnail_height: IMAGE.height,
    }),
  };
}
