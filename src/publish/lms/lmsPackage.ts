import { localise } from '../../model/translate/localise.js';
import type { Comparison } from '../../model/types.js';
import { documentPage } from '../documentPage.js';
import type { PublishedFile } from '../site/options.js';
import { pageText } from '../writeHtml.js';
import { cmi5Structure } from './cmi5Structure.js';
import { type Course, courseOf } from './course.js';
import { LMS_KINDS, type LmsAssets, type LmsKind, type LmsOptions } from './options.js';
import { scorm12Manifest } from './scorm12Manifest.js';
import { scorm2004Manifest } from './scorm2004Manifest.js';

const PAGE = 'index.html';

/** By kind: the name that systems look for, and what stands in it. */
const MANIFESTS: Readonly<
  Record<
    LmsKind,
    [name: string, (course: Course, page: string, files: readonly string[]) => string]
  >
> = {
  scorm12: ['imsmanifest.xml', scorm12Manifest],
  scorm2004: ['imsmanifest.xml', scorm2004Manifest],
  cmi5: ['cmi5.xml', cmi5Structure],
};

/**
 * A document as the files of a package that a learning management system imports: a page of all views, which is complete
 * without script, and the manifest. Zip them, and the archive is the package. The same document gives the same files. Throws
 * if the document does not have the language, or if there is no such kind.
 *
 * @param assets What stands beside the page, by its name there: sheets end in `.css`, scripts in `.js`. `rolewise build`
 * takes `styles.css`, `page.css` and the script of the kind from the package.
 */
export function lmsPackage(
  comparison: Comparison,
  kind: LmsKind,
  assets: LmsAssets,
  options: LmsOptions = {},
): readonly PublishedFile[] {
  const course = courseOf(comparison, options);
  const names = Object.keys(assets);
  const page = documentPage(localise(comparison, course.lang), {
    theme: options.theme,
    stylesheets: names.filter((name) => name.endsWith('.css')),
    scripts: names.filter((name) => name.endsWith('.js')),
  });
  if (!LMS_KINDS.includes(kind)) {
    throw new TypeError(`"${kind}" is no kind of package. Use one of: ${LMS_KINDS.join(', ')}.`);
  }
  const [manifest, write] = MANIFESTS[kind];
  return [
    { path: manifest, text: write(course, PAGE, [PAGE, ...names]) },
    { path: PAGE, text: pageText(page) },
    ...Object.entries(assets).map(([path, text]) => ({ path, text })),
  ];
}
