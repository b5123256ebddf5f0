import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { CANCEL_SYMBOL, cancel, intro, multiselect, text } from '@clack/prompts';
import { DEFAULT_ROLES, fileName, type Given, idFor, titleFor } from './answers.js';
import { starterBlocks, usualBlocks } from './blocks/index.js';
import { problemWithLang, problemWithRole, problemWithTitle } from './problems.js';

/** Where questions are put and answered. */
export interface Streams {
  input?: Readable;
  output?: Writable;
}

/** Asks for everything that was not given. Gives nothing if somebody breaks off. */
export async function ask(
  given: Given,
  { force = false }: { force?: boolean | undefined },
  streams: Streams = {},
): Promise<Given | undefined> {
  try {
    intro('A new comparison of roles', streams);
    const role = given.role ?? (await askRoles(streams));
    const title = given.title ?? (await askTitle(role, streams));
    const lang = given.lang ?? (await askLang(streams));
    const blocks = given.blocks ?? (await askBlocks(streams));
    const file = given.file ?? (await askFile(title, force, streams));
    return { role, title, lang, blocks, file };
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    cancel('Nothing was written.', streams);
    return undefined;
  }
}

class BrokenOff extends Error {}

async function answer<Value>(asked: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const value = await asked;
  if (value === CANCEL_SYMBOL) throw new BrokenOff();
  return value as Value;
}

const QUESTIONS = ['The first role', 'The second role', 'One more role? Enter goes on without'];

async function askRoles(streams: Streams): Promise<string[]> {
  const roles: string[] = [];
  for (;;) {
    const needed = roles.length < 2;
    const name = await answer(
      text({
        message: QUESTIONS[Math.min(roles.length, 2)] ?? '',
        placeholder: needed ? (DEFAULT_ROLES[roles.length] ?? '') : '',
        defaultValue: needed ? (DEFAULT_ROLES[roles.length] ?? '') : '',
        validate: (value = '') => (value.trim() === '' ? undefined : problemWithRole(value)),
        ...streams,
      }),
    );
    if (name.trim() === '') return roles;
    roles.push(name);
  }
}

function askTitle(roles: readonly string[], streams: Streams): Promise<string> {
  const proposed = titleFor(roles);
  return answer(
    text({
      message: 'The title that readers see',
      placeholder: proposed,
      defaultValue: proposed,
      validate: (value = '') => (value.trim() === '' ? undefined : problemWithTitle(value)),
      ...streams,
    }),
  );
}

function askLang(streams: Streams): Promise<string> {
  return answer(
    text({
      message: 'The language that you write in: en, en-GB, de, pt-BR',
      placeholder: 'en',
      defaultValue: 'en',
      validate: (value = '') => (value.trim() === '' ? undefined : problemWithLang(value)),
      ...streams,
    }),
  );
}

function askBlocks(streams: Streams): Promise<string[]> {
  return answer(
    multiselect({
      message: 'What to show',
      // In the label, since a hint shows only where the cursor is.
      options: starterBlocks.map(({ name, about }) => ({
        value: name,
        label: `${name} (${about})`,
      })),
      initialValues: [...usualBlocks],
      required: false,
      ...streams,
    }),
  );
}

function askFile(title: string, force: boolean, streams: Streams): Promise<string> {
  const proposed = fileName(idFor(title, 'roles'));
  const refuse = (name: string): string | undefined => {
    if (!/\.ya?ml$/i.test(fileName(name))) return 'The name has to end in .yaml or .yml.';
    return existsSync(fileName(name)) && !force ? 'This file is there already.' : undefined;
  };
  return answer(
    text({
      message: 'The file to write',
      placeholder: proposed,
      defaultValue: proposed,
      validate: (value = '') => refuse(value.trim() || proposed),
      ...streams,
    }),
  );
}
