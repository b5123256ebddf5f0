import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/cli/new/answers.js';
import { ask } from '../../src/cli/new/ask.js';
import { starterBlocks, usualBlocks } from '../../src/cli/new/blocks/index.js';

const ENTER = '\r';
const CTRL_C = '\u0003';
const SPACE = ' ';

/** Answers questions as somebody at a terminal would: waits for the words, then types. */
async function typing(
  given: Given,
  answers: readonly (readonly [question: string, keys: string])[],
) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  let changed = () => {};
  output.on('data', (part) => {
    shown += stripVTControlCharacters(String(part));
    changed();
  });
  const asked = ask(given, {}, { input, output });
  for (const [question, keys] of answers) {
    while (!shown.includes(question)) {
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
    shown = '';
    // Keys come one by one, as from a keyboard.
    for (const key of keys) input.write(key);
  }
  return { answered: await asked, shown };
}

describe('what rolewise new asks', () => {
  it('is everything that nobody has said', async () => {
    const { answered } = await typing({}, [
      ['The first role', `Designer${ENTER}`],
      ['The second role', `Researcher${ENTER}`],
      ['One more role?', `Writer${ENTER}`],
      ['One more role?', ENTER],
      ['The title', `Three of a kind${ENTER}`],
      ['The language', `de${ENTER}`],
      ['What to show', `${SPACE}${ENTER}`],
      ['The file', `trio${ENTER}`],
    ]);
    expect(answered).toEqual({
      role: ['Designer', 'Researcher', 'Writer'],
      title: 'Three of a kind',
      lang: 'de',
      blocks: usualBlocks.slice(1),
      file: 'trio',
    });
  });

  it('proposes what follows from the rest', async () => {
    const { answered } = await typing({ role: ['Designer', 'Researcher'] }, [
      ['Designer and researcher', ENTER],
      ['The language', ENTER],
      ['What to show', ENTER],
      ['designer-and-researcher.comparison.yaml', ENTER],
    ]);
    expect(answered).toEqual({
      role: ['Designer', 'Researcher'],
      title: 'Designer and researcher',
      lang: 'en',
      blocks: usualBlocks,
      file: 'designer-and-researcher.comparison.yaml',
    });
  });

  it('says of each block what it shows', async () => {
    const given = { role: ['Designer', 'Researcher'], title: 'Two', lang: 'en', file: 'two.yaml' };
    for (const { name, about } of [...starterBlocks.slice(0, 1), ...starterBlocks.slice(-1)]) {
      const { answered } = await typing(given, [[`${name} (${about})`, ENTER]]);
      expect(answered?.blocks).toEqual(usualBlocks);
    }
  });

  it('is asked again where a check would find fault, and says why', async () => {
    const { answered } = await typing(
      { role: ['Designer', 'Researcher'], title: 'Two', blocks: [], file: 'two.yaml' },
      [
        ['The language', `English!${ENTER}`],
        ['not a language tag', `${'\u007f'.repeat(8)}en-GB${ENTER}`],
      ],
    );
    expect(answered?.lang).toBe('en-GB');
  });

  it('refuses a file that is there', async () => {
    const { answered } = await typing(
      { role: ['Designer', 'Researcher'], title: 'Two', blocks: [], lang: 'en' },
      [
        ['The file', `vite.config.yaml${'\u007f'.repeat(16)}CHANGELOG.md${ENTER}`],
        ['has to end in .yaml', `${'\u007f'.repeat(12)}src/content/scrum-roles.yaml${ENTER}`],
        ['there already', `${'\u007f'.repeat(4)}2.yaml${ENTER}`],
      ],
    );
    expect(answered?.file).toMatch(/2\.yaml$/);
  });

  it('is nothing more once somebody breaks off', async () => {
    const { answered, shown } = await typing({}, [['The first role', CTRL_C]]);
    expect(answered).toBeUndefined();
    expect(shown).toContain('Nothing was written.');
  });
});
