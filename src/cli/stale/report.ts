import picocolors from 'picocolors';
import type { Freshness } from '../../model/staleness.js';
import { counted } from '../../model/text/counted.js';
import { plainText } from '../../model/text/plainText.js';
import type { Source } from '../../model/types.js';
import { visible } from '../../report/visible.js';
import { colour } from '../output.js';
import { isOlder } from './isOlder.js';

/** The views of each file with the date of their oldest source, and how many are older than a day. */
export function staleReport(
  files: readonly { readonly file: string; readonly views: readonly Freshness[] }[],
  limit: string | undefined,
): string {
  const { bold } = picocolors.createColors(colour);
  const parts = files.map(({ file, views }) => {
    const width = Math.max(0, ...views.map(({ block }) => block.length));
    const lines = views.map((view) => `  ${view.block.padEnd(width)}  ${describe(view, limit)}`);
    return [bold(visible(file)), ...(lines.length > 0 ? lines : ['  names no source'])].join('\n');
  });
  return [
    ...parts,
    bold(
      summary(
        files.flatMap(({ views }) => views),
        limit,
      ),
    ),
  ].join('\n\n');
}

function describe(view: Freshness, limit: string | undefined): string {
  const { red, yellow } = picocolors.createColors(colour);
  const { oldest, undated } = view;
  const read = oldest && `${oldest.read}  ${named(oldest.source)}`;
  const old = read && isOlder(view, limit) ? red(`${read}, older than ${limit}`) : read;
  if (old !== undefined && undated.length === 0) return old;
  const without = yellow(`no claim    no read date: ${undated.map(named).join(', ')}`);
  return old === undefined ? without : `${without}; the oldest of the others: ${old}`;
}

function named({ id, title }: Source): string {
  return `${id} (“${visible(plainText(title))}”)`;
}

function summary(views: readonly Freshness[], limit: string | undefined): string {
  const unclaimed = views.filter(({ undated }) => undated.length > 0).length;
  const old = views.filter((view) => isOlder(view, limit)).length;
  const parts = [
    ...(limit === undefined ? [] : [`${old} older than ${limit}`]),
    `${unclaimed} with a source that nobody dated`,
  ];
  return `${counted(views.length, 'view')}: ${parts.join(', ')}`;
}
