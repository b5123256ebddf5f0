import type { ErrorDetail } from './events.js';

/** Why a comparison cannot be shown, on its way to the page. */
export class Failure extends Error {
  constructor(
    readonly reason: ErrorDetail['reason'],
    message: string,
    readonly findings: ErrorDetail['findings'] = [],
  ) {
    super(message);
  }
}
