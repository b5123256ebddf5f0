import { readComparison } from '../../src/read/index.js';

/** What is wrong in a text: code, line and column of each error, in the order of the text. */
export function errorsIn(text: string, file?: string): [string, number, number][] {
  return readComparison(text, file === undefined ? {} : { file })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => [code, place?.line ?? 0, place?.column ?? 0]);
}

/** The start of a document: what it cannot do without. */
export const HEAD = `rolewise: 1
id: two-roles
lang: en
title: Two roles
roles:
  - id: product
    name: Product manager
  - id: project
    name: Project manager
`;
