import { describe, expect, it } from 'vitest';
import { withValue } from '../fixtures.js';
import { seen } from './seen.js';

const aspect = ['comparison', 'groups', 0, 'aspects', 0];
const at = 'comparison.groups[0].aspects[0]';

describe('aspect/cells', () => {
  it('names the role whose cell is missing, and what to do', () => {
    expect(seen(withValue([...aspect, 'cells', 'project'], undefined))).toBe(
      `aspect/cells ${at}.cells.project: "Goal" has no cell for "project" ("Project manager"), so its row has a gap. ` +
        'Add "project" under "cells"; if the question does not apply to the role, write "notApplicable" with the reason.',
    );
  });

  it('takes a reason for an answer', () => {
    const reason = { notApplicable: 'A project ends.' };
    expect(seen(withValue([...aspect, 'cells', 'project'], reason))).toBe('');
  });

  it('does not say twice that a role is misspelt', () => {
    const cells = { product: 'x', projetc: { text: 'y', sources: ['book'] } };
    expect(seen(withValue([...aspect, 'cells'], cells)).split('\n')).toEqual([
      expect.stringContaining('Write "project" instead.'),
    ]);
  });

  it('wants cells or a shared answer', () => {
    expect(seen(withValue([...aspect, 'shared'], 'x'))).toBe(
      `aspect/cells ${at}.shared: "Goal" has both "cells" and "shared", and only one can fill the row. ` +
        'Keep "shared" if it is true of every role, else "cells".',
    );
    expect(seen(withValue([...aspect, 'cells'], undefined))).toBe(
      `aspect/cells ${at}.cells: "Goal" has no answers, so its row would be empty. ` +
        'Add "cells" with one for each role, or "shared" with one for all.',
    );
  });
});
