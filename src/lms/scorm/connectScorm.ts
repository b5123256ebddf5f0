import type { Kept, Lms } from '../follow.js';
import { readKept } from '../kept.js';
import { findApi } from './findApi.js';
import type { ScormStandard } from './standards.js';

/** An LMS that has let us in, with what it kept of earlier visits. */
export interface ScormLms extends Lms {
  readonly kept: Kept;
}

/** What counts as begun and not yet done. Anything else is an LMS's or an earlier visit's word, and stays. */
const BEFORE = ['', 'not attempted', 'unknown', 'incomplete'];

/** Finds the LMS and says hello. Undefined where there is none, or where it does not let us in. */
export function connectScorm(standard: ScormStandard): ScormLms | undefined {
  const { prefix, initialise } = standard;
  const api = findApi(standard.api, `${prefix}${initialise}`);
  // What an LMS throws is not the reader's affair: the page goes on.
  const call = (name: string, ...values: readonly string[]): string => {
    try {
      return String(api?.[`${prefix}${name}`]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  if (call(initialise, '') !== 'true') return;

  const get = (element: string) => call('GetValue', element);
  const set = (element: string, value: string) => call('SetValue', element, value);
  const start = Date.now();
  const isCounted = !/browse|review/.test(get(standard.mode));
  let isOver = false;
  let isOpen = isCounted && BEFORE.includes(get(standard.status));
  const kept = readKept(get('cmi.suspend_data'), get(standard.location));

  const setStatus = (isDone: boolean) => {
    if (isOpen) set(standard.status, isDone ? 'completed' : 'incomplete');
    isOpen &&= !isDone;
  };
  const commit = () => {
    set(standard.sessionTime, standard.duration((Date.now() - start) / 1000));
    // What was seen is kept for the next visit whether or not all of it was.
    set(standard.exit, 'suspend');
    call('Commit', '');
  };

  setStatus(false);
  commit();
  return {
    kept,
    save(progress) {
      if (isOver) return;
      const { seen, total, last } = progress();
      set('cmi.suspend_data', JSON.stringify({ seen }));
      if (last) set(standard.location, last);
      if (standard.measure && total > 0) {
        set(standard.measure, String(Number((seen.length / total).toFixed(4))));
      }
      setStatus(seen.length === total);
      commit();
    },
    finish() {
      if (!isOver) call(standard.finish, '');
      isOver = true;
    },
  };
}
