import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { run, write } = setUpCommand();

/** Every text of the sound document is translated into German; in French the name of one activity alone is missing. */
const whole = `
    title: Gestalterin und Forscherin
    roles:
      - id: designer
        name: Gestalterin
      - id: researcher
        name: Forscherin
    raci:
      groups:
        - id: study
          name: Untersuchung
          activities:
            - id: ask
              name: Leute fragen
            - id: draw
              name: Die Antwort zeichnen
`;
const translated = `${sound}translations:
  de:${whole}  fr:${whole.replace(/ +- id: draw\n.*\n/, '')}`;

const LINE = sound.split('\n').findIndex((text) => text.includes('Draw the answer')) + 1;

describe('rolewise check --translations', () => {
  it('says for each language how much is translated, and the line of what is missing', async () => {
    write({ 'a.yaml': translated });
    const { code, stdout } = await run(['check', 'a.yaml', '--translations']);
    expect(stdout).toMatch(/^Translations of a\.yaml$/m);
    expect(stdout).toMatch(/^ {2}de {2}100 % {2}(\d+) of \1 texts$/m);
    expect(stdout).toMatch(/^ {2}fr {3}\d\d % {2}\d+ of \d+ texts$/m);
    expect(stdout).toContain(
      `\n    a.yaml:${LINE}:17  “Draw the answer”  raci.groups.study.activities.draw`,
    );
    expect(stdout.match(/“/g)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('says so where there is none', async () => {
    write({ 'a.yaml': sound });
    const { code, stdout } = await run(['check', 'a.yaml', '--translations']);
    expect(stdout).toContain('Translations of a.yaml\n  none\n');
    expect(code).toBe(0);
  });

  it('hands them to programs, too', async () => {
    write({ 'a.yaml': translated });
    const { stdout } = await run(['check', 'a.yaml', '--translations', '--format', 'json']);
    const [{ translations }] = JSON.parse(stdout).results;
    expect(translations).toMatchObject([
      { lang: 'de', percent: 100, missing: [] },
      { lang: 'fr', missing: [{ text: 'Draw the answer', place: { line: LINE, column: 17 } }] },
    ]);
  });

  it('waits until a document can be read', async () => {
    write({ 'a.yaml': broken });
    const { code, stdout } = await run(['check', 'a.yaml', '--translations']);
    expect(stdout).not.toContain('Translations');
    expect(code).toBe(1);
  });
});

describe('rolewise check --require-translations', () => {
  it('fails for each text that is missing, at its line', async () => {
    write({ 'a.yaml': translated });
    const { code, stdout } = await run(['check', 'a.yaml', '--require-translations']);
    expect(stdout).toMatch(new RegExp(`^a\\.yaml:${LINE}:17 {2}error {2}translation/missing`, 'm'));
    expect(stdout).toContain('“Draw the answer” is not translated into "fr"');
    expect(stdout).toMatch(/1 file: 1 error\n$/);
    expect(code).toBe(1);
  });

  it('says where to write it, in a form that an author can write', async () => {
    const faq =
      'faq:\n  items:\n    - id: why\n      question: Why?\n      answer: {text: So., basis: derived}\n';
    write({ 'a.yaml': `${sound}${faq}translations:\n  de: {}\n` });
    const { stdout } = await run(['check', 'a.yaml', '--require-translations']);
    expect(stdout).toContain('Say it at translations.de.faq.items.why.answer.');
    const german = 'translations:\n  de: {faq: {items: [{id: why, answer: Darum.}]}}\n';
    write({ 'a.yaml': `${sound}${faq}${german}` });
    const { stdout: then } = await run(['check', 'a.yaml', '--require-translations']);
    expect(then).not.toContain('faq.items.why.answer');
    expect(then).toContain('faq.items.why.question');
  });

  it('lets a document pass that is translated as a whole', async () => {
    write({ 'a.yaml': translated.replace(/ {2}fr:[\s\S]*/, '') });
    expect((await run(['check', 'a.yaml', '--require-translations'])).code).toBe(0);
  });
});
