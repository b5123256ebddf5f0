import { defineRule } from '../../checks/rule.js';
import { listed } from '../../checks/sentence.js';
import { nearestName } from '../../nearestName.js';
import { walkWords } from './walkWords.js';

/** Words for something that the document does not have are read by nobody. */
export const rule = defineRule({
  code: 'translation/target',
  severity: 'error',
  docs: 'Translations speak of things that the document has, each once.',
  check(comparison, report, { whole }) {
    const why = 'so nobody would read these words';
    walkWords(comparison, {
      unknownId(path, found, ids, on) {
        const what = 'an id that the document has here';
        report.unknown(path, { what, found, why, ...(on && { on }) }, ids);
      },
      unknownField(path, found, fields) {
        // A part that could not be read is not missing.
        if (!whole && path.length === 3) return;
        const suggestion =
          nearestName(found, fields) ?? (fields.length === 1 ? fields[0] : undefined);
        const instead =
          suggestion === undefined
            ? `It has ${listed(fields)}. Write "${found}" there, too, or leave it out here.`
            : `Write "${suggestion}" instead.`;
        report.add(path, `The document has no "${found}" in this place, ${why}. ${instead}`, {
          found,
          allowed: fields,
          ...(suggestion !== undefined && { suggestion }),
          on: 'key',
        });
      },
      again(path, id) {
        const twice = `"${id}" is translated twice here, and only one of the two could be shown.`;
        report.add(path, `${twice} Make them one.`, { found: id });
      },
    });
  },
});
