/** The runtime of an LMS: functions by the names that SCORM gives them. */
export type ScormApi = Readonly<Record<string, (...values: readonly string[]) => unknown>>;

/** Frames within frames end somewhere; a page that pretends otherwise must not keep us. */
const HOPS = 500;

/** Looks for the runtime where SCORM says it is: up the frames of the page, then up those of the window that opened it. */
export function findApi(name: string, method: string): ScormApi | undefined {
  return (
    findAbove(window, name, method) ??
    findAbove(openerOf(window), name, method) ??
    findAbove(openerOf(window.top), name, method)
  );
}

function findAbove(
  start: Window | null | undefined,
  name: string,
  method: string,
): ScormApi | undefined {
  let at = start;
  for (let hops = 0; at && hops <= HOPS; hops++) {
    const api = apiIn(at, name);
    // An element whose id is `API` has the same place.
    if (typeof api?.[method] === 'function') return api;
    if (at.parent === at) return;
    at = at.parent;
  }
  return;
}

/** Frames of other sites may stand between, and they do not let us look. */
function apiIn(place: Window, name: string): ScormApi | undefined {
  try {
    return (place as unknown as Record<string, ScormApi | undefined>)[name];
  } catch {
    return undefined;
  }
}

function openerOf(place: Window | null): Window | null | undefined {
  try {
    return place?.opener;
  } catch {
    return undefined;
  }
}
