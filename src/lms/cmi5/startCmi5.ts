import Cmi5 from '@xapi/cmi5';
import { EVENTS } from '../../enhance/eventNames.js';
import { sayAlone } from '../alone.js';
import { follow, type Kept, type Progress } from '../follow.js';
import { readKept } from '../kept.js';
import { allowedStatement } from './allowedStatement.js';
import { LeavingCmi5 } from './LeavingCmi5.js';

/** Where the LMS keeps what was seen. */
const STATE = 'rolewise';

/** Tells the LMS that launched the page, if one did, what its reader sees and does. */
export function startCmi5(): void {
  if (!Cmi5.isCmiAvailable) {
    sayAlone('cmi5');
    return;
  }
  let isOver = false;
  let isDone = false;
  /** How many views the LMS knows of. */
  let told = 0;
  const cmi5 = new LeavingCmi5();

  // One after the other: a record store would refuse what comes before the first or after the last.
  let queue: Promise<unknown> = connect(cmi5).then(
    (kept) => {
      isDone = kept.isDone;
      told = kept.seen.length;
      resume(kept);
    },
    () => {
      isOver = true;
      sayAlone('cmi5');
    },
  );
  const tell = (act: () => unknown) => {
    queue = queue.then(() => (isOver ? undefined : act())).catch(() => undefined);
  };

  /** How far the reader is, in percent. That all was seen is said once, and nothing after it: cmi5 asks for both. */
  const report = async ({ seen: { length }, total }: Progress) => {
    if (isDone || cmi5.launchData.launchMode !== 'Normal') return;
    isDone = length === total;
    if (isDone) await cmi5.complete();
    else if (length > told) await cmi5.progress(Math.floor((length / total) * 100));
    told = length;
  };

  const resume = follow({
    save: (progress) =>
      tell(async () => {
        await report(progress());
        await keep(cmi5, progress(), isDone);
      }),
    finish() {
      // What is still waiting would come after the end. Where nothing has begun there is nothing to end.
      if (!isOver && cmi5.initializedDate) cmi5.terminate();
      isOver = true;
    },
  });
  for (const name of EVENTS) {
    document.addEventListener(name, (event) => {
      const when = new Date();
      tell(() => {
        const statement = allowedStatement(event as CustomEvent, when, cmi5);
        return statement && cmi5.sendXapiStatement(statement as never);
      });
    });
  }
}

async function connect(cmi5: Cmi5): Promise<Kept & { readonly isDone: boolean }> {
  await cmi5.initialize();
  try {
    const { data } = (await cmi5.xapi?.getState(addressOf(cmi5))) ?? {};
    const { last, isDone } = data as unknown as { last?: string; isDone?: boolean };
    return { ...readKept(JSON.stringify(data), last ?? ''), isDone: isDone === true };
  } catch {
    // Nothing is kept before the first visit.
    return { seen: [], last: undefined, isDone: false };
  }
}

function keep(cmi5: Cmi5, { seen, last }: Progress, isDone: boolean): Promise<unknown> | undefined {
  return cmi5.xapi?.setState({ ...addressOf(cmi5), state: { seen, last, isDone } as never });
}

function addressOf(cmi5: Cmi5) {
  const { actor, activityId, registration } = cmi5.getLaunchParameters();
  return { agent: actor, activityId, registration, stateId: STATE };
}
