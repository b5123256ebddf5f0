import { languagesOf } from '../../model/translate/languages.js';
import { localise } from '../../model/translate/localise.js';
import type { Comparison } from '../../model/types.js';
import { askedLanguage } from '../askedLanguage.js';
import { documentViews, viewsOfPages } from '../documentViews.js';
import { IMAGE, previewImage } from '../image/previewImage.js';
import { markdownOf, viewMarkdown } from '../markdown/index.js';
import { pageText, writeHtml } from '../writeHtml.js';
import { folderOf, homeOf, pageName } from './addresses.js';
import { fragment, wholeFragment } from './fragment.js';
import { oEmbedOf } from './oEmbed.js';
import type { Edition, PublishedFile, PublishOptions } from './options.js';
import { pageTitles } from './pageTitles.js';
import { snippetsPage } from './snippetsPage.js';
import { viewPage } from './viewPage.js';
import { wholePage } from './wholePage.js';

/**
 * A document as files: a page of all views and one of each, fragments to paste, Markdown. They link the sheets and the
 * script that `rolewise build` puts beside them, in the folder `rolewise`. The same document gives the same files, byte for
 * byte. A file with `picture` is the SVG of which somebody has to make the PNG that its name promises. Throws if the document
 * does not have one of the languages.
 *
 * @example const raci = publishComparison(comparison).find(({ path }) => path.endsWith('/raci.html'))?.text;
 */
export function publishComparison(
  comparison: Comparison,
  options: PublishOptions = {},
): readonly PublishedFile[] {
  const spoken = languagesOf(comparison);
  const [own = comparison.lang] = spoken;
  const asked = options.languages?.map((lang) => askedLanguage(comparison, lang)) ?? [own];
  const languages = spoken.filter((lang) => asked.includes(lang));
  const files = languages.flatMap((lang) =>
    filesOf({ comparison: localise(comparison, lang), languages, own, options }),
  );
  // For the custom element, which shows it in any of its languages.
  return [...files, { path: `${homeOf(comparison)}/document.json`, text: json(comparison) }];
}

function filesOf(edition: Edition): PublishedFile[] {
  const { comparison, options } = edition;
  const folder = folderOf(edition);
  const file = (name: string, text: string): PublishedFile => ({ path: `${folder}${name}`, text });
  const views = viewsOfPages(comparison);
  const pages = views.flatMap((view) => [
    file(`${pageName(view.name)}.html`, pageText(viewPage(edition, view))),
    file(`${pageName(view.name)}.md`, viewMarkdown(comparison, view)),
  ]);
  // A page that something is pasted into has a heading of its own.
  const fragments = documentViews(comparison).map(({ name, panel }) =>
    file(`${pageName(name)}.fragment.html`, `${writeHtml(fragment(edition, panel))}\n`),
  );
  return [
    file('index.html', pageText(wholePage(edition))),
    file('fragment.html', `${writeHtml(wholeFragment(edition))}\n`),
    file('index.md', markdownOf(comparison)),
    ...pages,
    ...fragments,
    file('embed.html', pageText(snippetsPage(edition))),
    ...oEmbedFiles(edition),
    ...(options.image === false
      ? []
      : [{ ...file(IMAGE.file, previewImage(comparison)), picture: true as const }]),
  ];
}

function oEmbedFiles(edition: Edition): PublishedFile[] {
  const titles = pageTitles(edition.comparison);
  return titles.flatMap(({ name, title }) => {
    const data = oEmbedOf(edition, name, title);
    const path = `${folderOf(edition)}${pageName(name)}.oembed.json`;
    return data ? [{ path, text: json(data) }] : [];
  });
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
