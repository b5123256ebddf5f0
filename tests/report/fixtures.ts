import type { Finding } from '../../src/model/finding.js';
import type { CheckedFile } from '../../src/report/checkedFile.js';

const text = ['title: 100% “sure”, or: not', 'raci:', '  parties:', '    - role: desing', ''].join(
  '\n',
);

const place = { file: 'a, b: c.yaml', line: 4, column: 13 };

/** An error that speaks of two places, found after a warning that stands below it has been. */
export const findings: readonly Finding[] = [
  {
    code: 'reference/role',
    severity: 'error',
    path: ['raci', 'parties', 0, 'role'],
    message: '"desing" is no role: 100% sure.\nWrite "design", please.',
    found: 'desing',
    suggestion: 'design',
    place,
    related: [
      { path: ['title'], note: 'The title is sure', place: { ...place, line: 1, column: 8 } },
      { path: ['roles'], note: 'There are no roles' },
    ],
  },
  {
    code: 'title/doubtful',
    severity: 'warning',
    path: ['title'],
    message: 'The title is doubtful.',
    place: { ...place, line: 1, column: 1 },
  },
];

export const checked: CheckedFile = { file: 'a, b: c.yaml', text, findings };

/** A file with a warning that its author has seen and leaves. */
export const accepting: CheckedFile = {
  file: 'accepting.yaml',
  text,
  findings: [],
  accepted: [
    {
      code: 'title/doubtful',
      severity: 'warning',
      path: ['title'],
      message: 'The title is doubtful.',
      because: 'It is what the title says.',
      place: { file: 'accepting.yaml', line: 1, column: 8 },
    },
  ],
};
export const sound: CheckedFile = { file: 'sound.yaml', text: 'id: a\n', findings: [] };

export const unreadable: CheckedFile = {
  file: 'gone.yaml',
  text: '',
  findings: [{ code: 'file/unreadable', severity: 'error', path: [], message: 'It is gone.' }],
};
