import type { Course } from './course.js';
import { element, xmlFile } from './xml.js';

const NAMESPACES = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};

/** The manifest of a SCORM 2004 package (4th edition) of one page: `imsmanifest.xml`. */
export function scorm2004Manifest(course: Course, page: string, files: readonly string[]): string {
  const { identifier, title, version } = course;
  return xmlFile(
    element('manifest', { identifier, version, ...NAMESPACES }, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '2004 4th Edition'),
        element('lom:lom', {}, [element('lom:general', {}, words(course))]),
      ]),
      element('organizations', { default: `${identifier}-organization` }, [
        element('organization', { identifier: `${identifier}-organization` }, [
          element('title', {}, title),
          element(
            'item',
            { identifier: `${identifier}-item`, identifierref: `${identifier}-page` },
            [element('title', {}, title), SEQUENCING],
          ),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          {
            identifier: `${identifier}-page`,
            type: 'webcontent',
            'adlcp:scormType': 'sco',
            href: page,
          },
          files.map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}

// Left to itself, a system takes a page that says nothing of success for passed, and one that is left for completed.
const SEQUENCING = element('imsss:sequencing', {}, [
  element('imsss:deliveryControls', {
    completionSetByContent: 'true',
    objectiveSetByContent: 'true',
  }),
]);

function words({ titles, descriptions }: Course): string[] {
  const inEach = (map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([lang, text]) => element('lom:string', { language: lang }, text));
  return [
    element('lom:title', {}, inEach(titles)),
    ...(descriptions ? [element('lom:description', {}, inEach(descriptions))] : []),
  ];
}
