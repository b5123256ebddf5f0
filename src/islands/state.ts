'use client';

// Behind the mark of client code, so that a server component can hand `urlState` on.
export { keepState, type StateKeeper, type StateStore } from '../enhance/state/keepState.js';
export { urlState } from '../enhance/state/urlState.js';
