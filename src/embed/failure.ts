import type { ErrorDetail } from './events.js';

/** Why a comparison cannot be shown, on its way to the page. Its sentence is made there, in the reader's language. */
export class Failure extends Error {
  constructor(
    readonly reason: ErrorDetail['reason'],
    /** The address that it is about. */
    readonly where?: string,
    /** What more there is to say: a number, or the words of whoever found it. */
    readonly detail = '',
    readonly findings: ErrorDetail['findings'] = [],
  ) {
    super(`This comparison cannot be shown: ${[reason, where, detail].join(' ').trim()}`);
  }
}
