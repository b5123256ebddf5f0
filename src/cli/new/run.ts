import { existsSync } from 'node:fs';
import { print } from '../output.js';
import { readSchema } from '../schema/readSchema.js';
import { Trouble } from '../trouble.js';
import { writeText } from '../writeText.js';
import { type Answers, completeAnswers, fileName, type Given } from './answers.js';
import { starterBlocks, usualBlocks } from './blocks/index.js';
import { problemWithLang, problemWithRole, problemWithTitle } from './problems.js';
import { schemaFor } from './schemaFor.js';
import { starter } from './starter.js';

export interface NewOptions extends Omit<Given, 'file'> {
  yes?: boolean;
  force?: boolean;
}

/** What a shell says of a command that was ended with Ctrl+C. */
const BROKEN_OFF = 130;

/** Writes a document to fill in. The result is the exit code. */
export async function runNew(file: string | undefined, options: NewOptions): Promise<number> {
  const { yes, force = false, ...asOptions } = options;
  const given = { file, ...asOptions };
  refuse(given, force);
  const asking = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const answered = asking ? await (await import('./ask.js')).ask(given, { force }) : given;
  if (!answered) return BROKEN_OFF;
  const answers = completeAnswers(answered, usualBlocks);
  refuseFile(answers.file, force);
  await write(answers, force);
  return 0;
}

const names = starterBlocks.map(({ name }) => name);

async function write(answers: Answers, force: boolean): Promise<void> {
  const { file } = answers;
  const { address, missing } = await schemaFor(file);
  await writeText(file, starter(answers, address), { fresh: !force });
  const wrote = [`Wrote ${file}`];
  if (missing && !existsSync(missing)) {
    await writeText(missing, await readSchema());
    wrote.push(`Wrote ${missing}, from which editors complete and explain its fields`);
  }
  const shown = /\s/.test(file) ? `"${file}"` : file;
  print(
    [
      ...wrote,
      '',
      'Fill it in, and look whether all is well:',
      `  npx rolewise check ${shown}`,
    ].join('\n'),
  );
}

/** What is wrong with the options is said before anything is asked. */
function refuse({ file, title, lang, role, blocks }: Given, force: boolean): void {
  if (role && role.length < 2) {
    throw new Trouble('A comparison needs two roles or more. Give --role once for each.');
  }
  const unknown = blocks?.find((block) => !names.includes(block));
  if (unknown !== undefined) {
    throw new Trouble(`--blocks: there is no block "${unknown}". There are: ${names.join(', ')}.`);
  }
  const problems = [
    ...(role ?? []).map((name) => ['--role', problemWithRole(name)]),
    ['--title', title === undefined ? undefined : problemWithTitle(title)],
    ['--lang', lang === undefined ? undefined : problemWithLang(lang)],
  ];
  for (const [option, problem] of problems) {
    if (problem !== undefined) throw new Trouble(`${option}: ${problem}`);
  }
  if (file !== undefined) refuseFile(fileName(file), force);
}

function refuseFile(file: string, force: boolean): void {
  if (!/\.ya?ml$/i.test(file)) {
    throw new Trouble(`"${file}" has to end in .yaml or .yml: only there can comments teach.`);
  }
  if (existsSync(file) && !force) {
    throw new Trouble(`${file} is there already. Name another file, or overwrite it with --force.`);
  }
}
