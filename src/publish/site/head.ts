import { IMAGE } from '../image/previewImage.js';
import { previewText } from '../image/previewText.js';
import type { Page, PageLink } from '../page.js';
import { pageName, SCRIPT, SHEETS, urlOf, wayTo, wayToLanguage } from './addresses.js';
import type { Edition } from './options.js';

/** What stands in the head of a page of an edition beside its title and description. */
export function siteHead(
  edition: Edition,
  view: string | undefined,
  title: string,
  description: string | undefined,
): Pick<Page, 'theme' | 'stylesheets' | 'scripts' | 'links' | 'properties'> {
  return {
    theme: edition.options.theme,
    stylesheets: SHEETS.map((path) => wayTo(edition, path)),
    scripts: [wayTo(edition, SCRIPT)],
    links: linksOf(edition, view, title),
    properties: propertiesOf(edition, view, title, description),
  };
}

function linksOf(edition: Edition, view: string | undefined, title: string): PageLink[] {
  const { languages, own } = edition;
  const name = pageName(view);
  const page = `${name}.html`;
  const canonical = urlOf(edition, page);
  const inLanguage = (lang: string) =>
    urlOf(edition, page, lang) ?? wayToLanguage(edition, lang) + page;
  const alternates = languages.map((lang): PageLink => {
    return { rel: 'alternate', hrefLang: lang, href: inLanguage(lang) };
  });
  // Readers of any other language are served best by the words that the authors wrote.
  const others: PageLink[] = languages.includes(own)
    ? [{ rel: 'alternate', hrefLang: 'x-default', href: inLanguage(own) }]
    : [];
  const data = urlOf(edition, `${name}.oembed.json`);
  return [
    ...(canonical ? [{ rel: 'canonical', href: canonical } as const] : []),
    ...(languages.length > 1 ? [...alternates, ...others] : []),
    { rel: 'alternate', type: 'text/markdown', href: urlOf(edition, `${name}.md`) ?? `${name}.md` },
    ...(data
      ? [{ rel: 'alternate', type: 'application/json+oembed', href: data, title } as const]
      : []),
  ];
}

function propertiesOf(
  edition: Edition,
  view: string | undefined,
  title: string,
  description: string | undefined,
): [string, string][] {
  const url = urlOf(edition, `${pageName(view)}.html`);
  const image = edition.options.image === false ? undefined : urlOf(edition, IMAGE.file);
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ...(description ? [['og:description', description] as [string, string]] : []),
    ...(url ? [['og:url', url] as [string, string]] : []),
    // An address that is not whole would lead readers of another site nowhere.
    ...(image ? imageProperties(edition, image) : []),
  ];
}

function imageProperties({ comparison }: Edition, image: string): [string, string][] {
  return [
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', `${IMAGE.width}`],
    ['og:image:height', `${IMAGE.height}`],
    ['og:image:alt', previewText(comparison)],
    ['twitter:card', 'summary_large_image'],
  ];
}
