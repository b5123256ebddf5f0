import type { Course } from './course.js';
import { element, xmlFile } from './xml.js';

const NAMESPACES = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  ].join(' '),
};

/** The manifest of a SCORM 1.2 package of one page: `imsmanifest.xml`. */
export function scorm12Manifest(course: Course, page: string, files: readonly string[]): string {
  const { identifier, title, version } = course;
  return xmlFile(
    element('manifest', { identifier, version, ...NAMESPACES }, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        element('imsmd:lom', {}, [element('imsmd:general', {}, words(course))]),
      ]),
      element('organizations', { default: `${identifier}-organization` }, [
        element('organization', { identifier: `${identifier}-organization` }, [
          element('title', {}, title),
          element(
            'item',
            { identifier: `${identifier}-item`, identifierref: `${identifier}-page` },
            [element('title', {}, title)],
          ),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          {
            identifier: `${identifier}-page`,
            type: 'webcontent',
            'adlcp:scormtype': 'sco',
            href: page,
          },
          files.map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}

function words({ titles, descriptions }: Course): string[] {
  const inEach = (map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([lang, text]) =>
      element('imsmd:langstring', { 'xml:lang': lang }, text),
    );
  return [
    element('imsmd:title', {}, inEach(titles)),
    ...(descriptions ? [element('imsmd:description', {}, inEach(descriptions))] : []),
  ];
}
