import { Command, InvalidArgumentError, Option } from 'commander';
import { LMS_KINDS, type LmsKind } from '../../publish/lms/options.js';
import type { BuildOptions } from '../build/run.js';
import { examples } from '../examples.js';

export const build = new Command('build')
  .summary('write pages, fragments and Markdown of comparisons')
  .description(
    'Write each comparison as files for any server or none: a page of all views and one of each, complete without script; ' +
      'fragments to paste; Markdown; a preview image; and with an address also oEmbed data. The same document gives the ' +
      'same files, byte for byte.',
  )
  .argument('[files...]', 'files, folders or patterns', [])
  .requiredOption('-o, --out <folder>', 'where the files go; each document has a folder in it')
  .option(
    '--base-url <address>',
    'where the folder will be served: https://example.org/roles/',
    url,
  )
  .option('--lang <tag>', 'the language to write, or all. Default: the one of the document')
  .addOption(
    new Option('--theme <theme>', 'light or dark for every reader')
      .choices(['auto', 'light', 'dark'])
      .default('auto'),
  )
  .option(
    '--lms <kinds>',
    `packages that a learning management system imports: ${LMS_KINDS.join(', ')}. Default: none`,
    kinds,
  )
  .option('--no-json-ld', 'leave out the data for search engines')
  .option('--no-image', 'leave out the preview image')
  .addHelpText(
    'after',
    examples(
      ['rolewise build --out site', 'every comparison below this folder'],
      ['rolewise build team.yaml --out site --lang all', 'in each of its languages'],
      [
        'rolewise build --out site --base-url https://example.org/roles/',
        'with oEmbed, and shared with a picture',
      ],
      [
        'rolewise build team.yaml --out site --lms scorm12,scorm2004',
        'with a package for each of two standards',
      ],
    ),
  )
  .addHelpText(
    'after',
    '\nA broken part of a document has a notice in its place; the others stand. What builds wrote and nobody changed goes with what it was made of.\n' +
      'Ends with 0 if nothing is in the way, with 1 if something has to be mended, with 2 if a file or an option is wrong.',
  )
  .action(async (files: string[], options: BuildOptions) => {
    const { runBuild } = await import('../build/run.js');
    process.exitCode = await runBuild(files, options);
  });

function kinds(text: string, before: readonly LmsKind[] = []): readonly LmsKind[] {
  const asked = text.split(',').map((word) => {
    const kind = LMS_KINDS.find((name) => name === word.trim());
    if (kind) return kind;
    throw new InvalidArgumentError(
      `"${word.trim()}" is no kind of package. Choose from ${LMS_KINDS.join(', ')}, several with commas between.`,
    );
  });
  return [...new Set([...before, ...asked])];
}

function url(text: string): string {
  const isWhole = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isWhole && !/[?#]/.test(text)) return text;
  throw new InvalidArgumentError('It has to be a whole address: https://example.org/roles/.');
}
