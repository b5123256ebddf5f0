import type { Course } from './course.js';
import { element, xmlFile } from './xml.js';

/** The structure of a cmi5 course of one page: `cmi5.xml`. Seen is done: nothing in it is passed or failed. */
export function cmi5Structure({ iri, titles, descriptions }: Course, page: string): string {
  // Every course has to be described, and some documents say no more than their title.
  const words = [inEach('title', titles), inEach('description', descriptions ?? titles)];
  return xmlFile(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: iri }, words),
      element('au', { id: `${iri}#page`, moveOn: 'Completed', launchMethod: 'AnyWindow' }, [
        ...words,
        element('url', {}, page),
      ]),
    ]),
  );
}

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

function inEach(name: string, map: Readonly<Record<string, string>>): string {
  return element(
    name,
    {},
    Object.entries(map).map(([lang, text]) => element('langstring', { lang }, text)),
  );
}
