import type { Course } from './course.js';
import { element, xmlFile } from './xml.js';

/** In what the versions of SCORM differ. */
export interface Scorm {
  readonly namespaces: Readonly<Record<string, string>>;
  readonly schemaVersion: string;
  /** The attribute that says that a page talks to the system: its case is not the same in both. */
  readonly typeAttribute: string;
  /** The prefix of the elements that describe the course. */
  readonly prefix: string;
  /** A text of the description in one language. */
  readonly text: (lang: string, text: string) => string;
  /** What an item says beside its title. */
  readonly rules?: readonly string[];
}

/** The manifest of a package of one page: `imsmanifest.xml`. */
export function manifest(
  { namespaces, schemaVersion, typeAttribute, prefix, text, rules = [] }: Scorm,
  { identifier, title, titles, descriptions, version }: Course,
  page: string,
  files: readonly string[],
): string {
  const inEach = (name: string, words: Readonly<Record<string, string>>) =>
    element(
      `${prefix}:${name}`,
      {},
      Object.entries(words).map(([lang, each]) => text(lang, each)),
    );
  const general = [
    inEach('title', titles),
    ...(descriptions ? [inEach('description', descriptions)] : []),
  ];
  const item = element(
    'item',
    { identifier: `${identifier}-item`, identifierref: `${identifier}-page` },
    [element('title', {}, title), ...rules],
  );
  const resource = {
    identifier: `${identifier}-page`,
    type: 'webcontent',
    [typeAttribute]: 'sco',
    href: page,
  };
  return xmlFile(
    element('manifest', { identifier, version, ...namespaces }, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, schemaVersion),
        element(`${prefix}:lom`, {}, [element(`${prefix}:general`, {}, general)]),
      ]),
      element('organizations', { default: `${identifier}-organization` }, [
        element('organization', { identifier: `${identifier}-organization` }, [
          element('title', {}, title),
          item,
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          resource,
          files.map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}
