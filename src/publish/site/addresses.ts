import type { Comparison } from '../../model/types.js';
import type { Edition } from './options.js';

/** The folder, in the folder of everything, that sheets and scripts stand in. */
export const ASSETS = 'rolewise';

/** The folder of a document: its id. Of one that nobody checked, whatever may stand in a path. */
export function homeOf({ id }: Pick<Comparison, 'id'>): string {
  return id.replace(/[^\w-]+/g, '_') || '_';
}

/** The folder of a document in one of its languages: its id, and below that the tag of any language but its own. */
export function folderOf(
  { comparison, own }: Pick<Edition, 'comparison' | 'own'>,
  lang = comparison.lang,
): string {
  const home = homeOf(comparison);
  return lang === own ? `${home}/` : `${home}/${lang}/`;
}

/** The way from the pages of an edition to another path in the folder of everything. */
export function wayTo(edition: Edition, path: string): string {
  return `${'../'.repeat(folderOf(edition).split('/').length - 1)}${path}`;
}

/** From the folder of one language to that of another. */
export function wayToLanguage(edition: Edition, lang: string): string {
  const { comparison, own } = edition;
  const up = comparison.lang === own ? '' : '../';
  return `${up}${folderOf(edition, lang).slice(homeOf(comparison).length + 1)}`;
}

/** The sheets and the script that every page links. The script tells a page around a framed one how high it is. */
export const SHEETS = [`${ASSETS}/styles.css`, `${ASSETS}/page.css`] as const;
export const SCRIPT = `${ASSETS}/frame.js`;

/** The address of a file of an edition once it is served; none where nobody said where. A page of its folder is the folder. */
export function urlOf(edition: Edition, file: string, lang?: string): string | undefined {
  return urlAt(edition, `${folderOf(edition, lang)}${file === 'index.html' ? '' : file}`);
}

/** The address of a path in the folder of everything. */
export function urlAt({ options: { baseUrl } }: Edition, path: string): string | undefined {
  return baseUrl === undefined ? undefined : new URL(path, withSlash(baseUrl)).href;
}

/** What a page is called before its ending, by the view that it shows; the whole document is the index. */
export function pageName(view: string | undefined): string {
  return view ?? 'index';
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
