import { MAX_VALUES } from '../../../src/model/plainCopy.js';
import { disorder, fill, fillWith } from './fill.js';
import type { HostileText } from './hostileText.js';

const ROLES = '"roles":[{"id":"a","name":"A"},{"id":"b","name":"B"}]';
const HEAD = `{"id":"a","lang":"en","title":"A",${ROLES},`;
const GROUP = `${HEAD}"comparison":{"groups":[{"id":"g","name":"G","aspects":[`;
const LIST = `${GROUP}{"id":"a","name":"A","shared":{"list":[`;
const STAGES = `${HEAD}"lifecycles":{"cycles":[{"id":"c","name":"C","kind":"finite","stages":[`;
const MATRIX = `${HEAD}"raci":{"parties":[{"role":"a"},{"role":"b"}],"groups":[{"id":"g","name":"G","activities":[`;
// Marks that stay open are no error, so something else is.
const CARD = `${HEAD.replace('"en"', '"?"')}"responsibilities":{"roles":{"a":{"groups":[{"id":"g","name":"G","items":[`;

// As many entries as a document may hold, if each of them is `values`.
const within = (values: number): number => Math.floor((MAX_VALUES - 100) / values);

/** JSON, and documents in it, that were made to exhaust whoever reads them. */
export const hostileJson: Readonly<Record<string, HostileText>> = {
  'lists in lists': { make: () => fill('['), expected: ['file/depth', 1, 65] },
  'fields in fields': { make: () => fill('{"a":'), expected: ['file/depth', 1, 321] },
  zeros: { make: () => fill('0,', '[', '0]'), expected: ['file/values', 1, 500_000] },
  'distinct names': {
    make: () => fillWith((i) => `"k${i}":0,`, '{', '"z":0}', within(1)),
    expected: ['key/missing', 1, 1],
  },
  'one name again and again': {
    make: () => fill('"k":0,', '{', '"k":0}', 1_400_000),
    expected: ['key/missing', 1, 1],
  },
  'one text': { make: () => fill('x', '{"title":"', '"}'), expected: ['key/missing', 1, 1] },
  'one text of escapes': {
    make: () => fill('\\u0041', '{"title":"', '"}'),
    expected: ['key/missing', 1, 1],
  },
  'a text that stays open': {
    make: () => fill('x', '{"title":"'),
    expected: ['json/open-quote', 1, 10],
  },
  quotes: { make: () => fill('"'), expected: ['json/end', 1, 3] },
  commas: { make: () => fill(',', '['), expected: ['json/value', 1, 2] },
  spaces: { make: () => fill(' '), expected: ['document/empty', 1, 1] },
  'a number of eight million digits': {
    make: () => fill('9', '[', ']'),
    expected: ['document/type', 1, 1],
  },
  'marks in disorder': {
    make: () => disorder([...'[]{},:"\\ \n0a']),
    expected: ['json/value', 1, 1],
  },
  'reserved names': {
    make: () => fill('{"__proto__":0},', '[', '0]', 1_900_000),
    expected: ['key/reserved', 1, 3],
  },
  'control characters': {
    make: () => fill('"\\u0000",', '[', '0]', 2_200_000),
    expected: ['text/character', 1, 2],
  },

  'unknown fields': {
    make: () => fillWith((i) => `"k${i}":0,`, `${HEAD}"edition":{`, '"z":0}}', within(1)),
    expected: ['key/unknown', 1, 100],
  },
  'empty roles': {
    make: () =>
      fillWith(() => '{},', '{"id":"a","lang":"en","title":"A","roles":[', '{}]}', within(1)),
    expected: ['key/missing', 1, 44],
  },
  'empty aspects': {
    make: () => fillWith(() => '{},', GROUP, '{}]}]}}', within(1)),
    expected: ['key/missing', 1, 145],
  },
  'numbers for texts': {
    make: () => fillWith(() => '0,', LIST, '"b"]}}]}]}}', within(1)),
    expected: ['value/type', 1, 184],
  },
  'roles that are one': {
    make: () =>
      fillWith(
        () => '{"id":"r","name":"R"},',
        '{"id":"a","lang":"en","title":"A","roles":[',
        '{"id":"z","name":"Z"}]}',
        within(3),
      ),
    expected: ['id/duplicate', 1, 72],
  },
  'cells for nobody': {
    make: () =>
      fillWith(
        (i) => `"r${i}":"x",`,
        `${GROUP}{"id":"a","name":"A","cells":{`,
        '"b":"x"}}]}]}}',
        within(1),
      ),
    expected: ['aspect/cells', 1, 166],
  },
  'sources that are none': {
    make: () =>
      fillWith((i) => `{"text":"x","sources":["s${i}"]},`, LIST, '"b"]}}]}]}}', within(4)),
    expected: ['reference/source', 1, 207],
  },
  'stages beside stages': {
    make: () =>
      fillWith(
        (i) => `{"id":"s${i}","name":"S","alongside":"s${i - 1}"},`,
        STAGES,
        '{"id":"z","name":"Z"}]}]}}',
        within(4),
      ),
    expected: ['lifecycle/alongside', 1, 194],
  },
  'rows without an accountable party': {
    make: () =>
      fillWith(
        (i) => `{"id":"a${i}","name":"A","assignments":{"a":"responsible"}},`,
        MATRIX,
        '{"id":"z","name":"Z","assignments":{"a":"accountable"}}]}]}}',
        within(5),
      ),
    expected: ['raci/count', 1, 216],
  },
  'answers that never end': {
    make: () =>
      fill(`"${'word and '.repeat(2000)}",`, `${LIST.replace('"en"', '"?"')}`, '"b"]}}]}]}}'),
    expected: ['lang/format', 1, 18],
  },
  'answers that never end, without spaces': {
    make: () =>
      fill(`"${'所有者'.repeat(6000)}",`, `${LIST.replace('"en"', '"?"')}`, '"b"]}}]}]}}'),
    expected: ['lang/format', 1, 18],
  },
  'parties and rows that have none of them': {
    make: () =>
      fillWith(
        (i) => `{"id":"a${i}","name":"A","assignments":{"a":"responsible"}},`,
        fillWith(
          (i) => `{"id":"p${i}","name":"P"},`,
          `${HEAD}"raci":{"parties":[`,
          '{"role":"a"}],"groups":[{"id":"g","name":"G","activities":[',
          within(6),
        ),
        '{"id":"z","name":"Z","assignments":{"a":"accountable"}}]}]}}',
        within(10),
      ),
    expected: ['raci/count', 1, 1_113_643],
  },
  'emphasis that stays open': {
    make: () => fill(`"${'**a '.repeat(4999)}",`, CARD, '"b"]}]}}}}'),
    expected: ['lang/format', 1, 18],
  },
  'links that stay open': {
    make: () => fill(`"${'[a]('.repeat(4999)}",`, CARD, '"b"]}]}}}}'),
    expected: ['lang/format', 1, 18],
  },
  'emphasis in emphasis': {
    make: () => fill(`"${'*_'.repeat(9999)}",`, CARD, '"b"]}]}}}}'),
    expected: ['lang/format', 1, 18],
  },
};
