import * as built from '../../dist/publish/index.js';
import type { Comparison } from '../../src/model/index.js';

// The built package has types of its own; the documents here have those of the source.
const take = (comparison: Comparison) =>
  comparison as unknown as Parameters<typeof built.publishComparison>[0];

/** A document as files, by their paths. */
export function published(
  comparison: Comparison,
  options?: built.PublishOptions,
): Map<string, string> {
  const files = built.publishComparison(take(comparison), options);
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** One of these files, by the end of its path. */
export function fileOf(files: ReadonlyMap<string, string>, end: string): string {
  const [, text] = [...files].find(([path]) => path.endsWith(`/${end}`)) ?? [];
  if (text === undefined)
    throw new Error(`There is no ${end} among ${[...files.keys()].join(', ')}.`);
  return text;
}

export const markdownOf = (comparison: Comparison) => built.markdownOf(take(comparison));
export const jsonLd = (comparison: Comparison, options?: built.JsonLdOptions) =>
  built.jsonLd(take(comparison), options);
export const previewImage = (comparison: Comparison) => built.previewImage(take(comparison));
export const previewText = (comparison: Comparison) => built.previewText(take(comparison));
