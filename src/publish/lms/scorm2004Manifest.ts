import type { Course } from './course.js';
import { manifest, type Scorm } from './manifest.js';
import { element } from './xml.js';

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

// Left to itself, a system takes a page that says nothing of success for passed, and one that is left for completed.
const SEQUENCING = element('imsss:sequencing', {}, [
  element('imsss:deliveryControls', {
    completionSetByContent: 'true',
    objectiveSetByContent: 'true',
  }),
]);

const SCORM: Scorm = {
  namespaces: NAMESPACES,
  schemaVersion: '2004 4th Edition',
  typeAttribute: 'adlcp:scormType',
  prefix: 'lom',
  text: (lang, text) => element('lom:string', { language: lang }, text),
  rules: [SEQUENCING],
};

/** The manifest of a SCORM 2004 package (4th edition) of one page. */
export function scorm2004Manifest(course: Course, page: string, files: readonly string[]): string {
  return manifest(SCORM, course, page, files);
}
