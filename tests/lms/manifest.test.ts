import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import type { Comparison } from '../../src/model/index.js';
import { lmsPackage } from '../../src/publish/lms/lmsPackage.js';
import { LMS_KINDS, type LmsKind } from '../../src/publish/lms/options.js';
import { comparison } from '../fixtures/examples.js';
import { scormSchemas } from './packages.js';

const assets = { 'styles.css': 'a{}', 'lms.js': ';' };

const filesOf = (document: Comparison, kind: LmsKind, options = {}) =>
  Object.fromEntries(
    lmsPackage(document, kind, assets, options).map(({ path, text }) => [path, text]),
  );

const manifestOf = (document: Comparison, kind: LmsKind, options = {}) => {
  const files = filesOf(document, kind, options);
  return files['imsmanifest.xml'] ?? files['cmi5.xml'] ?? '';
};

/** Everything that an author may write and XML has its own meaning for, or none. */
const awkward = {
  ...comparison,
  id: '1 of 2: a/b & "c"',
  title: `</title><x a='1'>&amp;" ]]>\u0000\u0008\ud800 \u2028end`,
  summary: { text: '<!-- --> & \ttab\nline' },
  translations: { de: { title: 'Ä & Ö' } },
} as unknown as Comparison;

/** One schema that brings in others by their namespaces. */
const entry = (imports: Readonly<Record<string, string>>) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(imports)
    .map(([name, file]) => `<xs:import namespace="${name}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

const schemas: Readonly<Record<LmsKind, () => { schema: string; preload: XMLFileInfo[] }>> = {
  scorm12: () => ({
    schema: entry({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    }),
    preload: scormSchemas('scorm12edition'),
  }),
  scorm2004: () => ({
    schema: entry({
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    preload: scormSchemas('scorm20044thedition'),
  }),
  cmi5: () => ({ schema: readFileSync('tests/lms/CourseStructure.xsd', 'utf8'), preload: [] }),
};

describe.each(LMS_KINDS)('the manifest of %s', (kind) => {
  it('is what the schemas of the standard ask for, whatever the document says', async () => {
    const { schema, preload } = schemas[kind]();
    const errorsIn = async (xml: string) =>
      (await validateXML({ xml: { fileName: 'm.xml', contents: xml }, schema, preload })).errors;
    const bare = { ...comparison, summary: undefined, edition: undefined, translations: undefined };
    const documents = [comparison, awkward, bare as unknown as Comparison];
    for (const document of documents)
      expect(await errorsIn(manifestOf(document, kind))).toEqual([]);
    for (const document of [comparison, awkward])
      expect(await errorsIn(manifestOf(document, kind, { lang: 'de' }))).toEqual([]);
    const wrong = manifestOf(comparison, kind).replace(/<(resources|au)\b/, '<wrong');
    expect(await errorsIn(wrong)).not.toEqual([]);
  });

  it('names the document in each of its languages', () => {
    const manifest = manifestOf(comparison, kind);
    for (const title of [comparison.title, comparison.translations?.de?.title])
      expect(manifest).toContain(`>${title}</`);
    expect(manifest).toMatch(/(?:lang|language)="en-GB"/);
    expect(manifest).toMatch(/(?:lang|language)="de"/);
  });

  it('says nothing of scores, passing or failing', () => {
    expect(manifestOf(comparison, kind)).not.toMatch(/score|passed|failed|satisf/i);
  });

  it('has another name for another language and the same for the same document', () => {
    const nameIn = (manifest: string) => /(?:identifier|course id)="([^"]+)"/.exec(manifest)?.[1];
    const own = manifestOf(comparison, kind);
    expect(nameIn(own)).toContain(comparison.id);
    expect(nameIn(manifestOf(comparison, kind, { lang: 'de' }))).not.toBe(nameIn(own));
    expect(manifestOf({ ...comparison }, kind)).toBe(own);
  });
});

describe('the language of a package', () => {
  it('is the one that is asked for, in capitals or not', () => {
    expect(filesOf(comparison, 'scorm12', { lang: 'DE' })).toEqual(
      filesOf(comparison, 'scorm12', { lang: 'de' }),
    );
  });

  it('is none that the document does not have', () => {
    expect(() => filesOf(comparison, 'scorm12', { lang: 'fr' })).toThrow(
      /says nothing in "fr".* It has en-GB, de/,
    );
  });
});

it.each(['scorm12', 'scorm2004'] as const)('%s lists every other file', (kind) => {
  const { 'imsmanifest.xml': manifest = '', ...others } = filesOf(comparison, kind);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
  expect(listed.sort()).toEqual(Object.keys(others).sort());
});

it('cmi5 names a course by its address where there is one', () => {
  const baseUrl = 'https://example.org/roles';
  expect(manifestOf(comparison, 'cmi5', { baseUrl })).toContain(
    `<course id="https://example.org/roles/${comparison.id}">`,
  );
  expect(manifestOf(comparison, 'cmi5')).toContain(`<course id="urn:rolewise:${comparison.id}">`);
});

it('a kind that there is not is refused with those that there are', () => {
  expect(() => lmsPackage(comparison, 'scorm' as LmsKind, assets)).toThrow(
    '"scorm" is no kind of package. Use one of: scorm12, scorm2004, cmi5.',
  );
});
