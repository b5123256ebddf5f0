import type { Course } from './course.js';
import { manifest, type Scorm } from './manifest.js';
import { element } from './xml.js';

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

const SCORM: Scorm = {
  namespaces: NAMESPACES,
  schemaVersion: '1.2',
  typeAttribute: 'adlcp:scormtype',
  prefix: 'imsmd',
  text: (lang, text) => element('imsmd:langstring', { 'xml:lang': lang }, text),
};

/** The manifest of a SCORM 1.2 package of one page. */
export function scorm12Manifest(course: Course, page: string, files: readonly string[]): string {
  return manifest(SCORM, course, page, files);
}
