import { EVENTS } from '../../enhance/eventNames.js';
import { framedAddress } from './framedAddress.js';
import { frameFlags, webOrigin } from './frameFlags.js';
import { h5p } from './h5p.js';
import { hostForms, knownHost } from './hostForms.js';
import { hostOrigin } from './hostOrigin.js';
import { watchHeight } from './measure.js';
import { type EventMessage, type HelloMessage, VERSION } from './messages.js';
import { openOutside } from './openOutside.js';

/** What readers do before the host has said whether it wants to hear of it. More than this is not kept. */
const KEPT = 100;

/**
 * Connects a framed page with the page around it: tells how high the content is, in our own words and in those of the host,
 * and what readers do, if the host has asked for it. Does nothing in a window of its own.
 *
 * Without knowing to whom, it says heights alone, the id of the document, and the address that the host itself wrote. What
 * readers do is told to an origin; a host whose sandbox hides its own, to the window that has asked, which no other page can
 * take over while this one lives.
 */
export function connectFrame(): void {
  const host = window.parent;
  if (host === window) return;
  const flags = frameFlags(new URLSearchParams(location.search));
  for (const warning of flags.warnings) console.warn(`rolewise: ${warning}`);
  let origin = flags.origin ?? hostOrigin();
  let form = flags.host ?? knownHost(origin);
  let height = 0;
  /** Whether the host wants events: undefined until it has spoken. */
  let wanted = flags.events && origin !== undefined ? true : undefined;
  const kept: EventMessage[] = [];

  const send = (message: unknown) => host.postMessage(message, origin ?? '*');
  const resizer = h5p(send, () => height, window.origin === 'null');
  const tellHeight = () => {
    if (height === 0) return;
    const id = document.querySelector<HTMLElement>('[data-comparison]')?.dataset.comparison ?? '';
    send({ type: 'rolewise:resize', version: VERSION, id, height });
    if (form === 'h5p') resizer.tell();
    else if (form) send(hostForms[form]({ id, src: framedAddress(), height }));
  };

  watchHeight((next) => {
    height = next;
    tellHeight();
  });
  addEventListener(
    'message',
    (event: MessageEvent<Partial<HelloMessage & { context: string; action: string }> | null>) => {
      if (event.source !== host || (flags.origin && event.origin !== flags.origin)) return;
      const { type, version, events, context, action } = event.data ?? {};
      if (type === 'rolewise:hello' && version === VERSION) {
        // It is this window that asks, and a host without an origin cannot be named otherwise. If it went, so would we.
        origin = webOrigin(event.origin);
        wanted = flags.events || events === true;
        for (const message of kept.splice(0)) if (wanted) send(message);
        tellHeight();
      }
      if (context === 'h5p') {
        form ??= 'h5p';
        resizer.hear(action);
      }
    },
  );
  for (const name of EVENTS) {
    document.addEventListener(name, ({ detail }) => {
      const message = { type: 'rolewise:event', version: VERSION, name, detail } as const;
      if (wanted) send(message);
      else if (wanted === undefined && kept.length < KEPT) kept.push(message);
    });
  }
  openOutside();
}
