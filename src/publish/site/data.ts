import { documentViews } from '../documentViews.js';
import { IMAGE } from '../image/previewImage.js';
import { type JsonLd, jsonLd } from '../jsonLd/index.js';
import { urlOf } from './addresses.js';
import type { Edition } from './options.js';

/** What a page says to programs: of the views that it shows, and of no others. */
export function jsonLdOf(edition: Edition, view: string | undefined): JsonLd | undefined {
  const { comparison, options } = edition;
  if (options.jsonLd === false) return undefined;
  return jsonLd(comparison, {
    url: urlOf(edition, 'index.html'),
    image: options.image === false ? undefined : urlOf(edition, IMAGE.file),
    views: view === undefined ? documentViews(comparison).map(({ name }) => name) : [view],
  });
}
