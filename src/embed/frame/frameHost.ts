import { EVENTS } from '../../enhance/eventNames.js';
import {
  type EventMessage,
  type HelloMessage,
  HIGHEST,
  type ResizeMessage,
  VERSION,
} from './messages.js';

type Frame = HTMLIFrameElement;

/**
 * The script of the page that holds frames: `<iframe data-rolewise src="…">`. Gives each the height of its content, and the
 * width of its column where it has none. Says what readers do in it as events on the `<iframe>`, if it has
 * `data-rolewise="events"`.
 *
 * A message counts if it comes from the window of such a frame, and from the origin of its `src`. A sandbox without
 * `allow-same-origin` has the origin `null`, whatever is shown in it; there the window is the proof.
 */
export function listenToFrames(): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    for (const frame of frames()) {
      if (frame.contentWindow === source && originOf(frame) === origin) hear(frame, data as object);
    }
  });
  // Frames that come later, or load anew. This does not bubble.
  document.addEventListener('load', ({ target }) => greet(target as Element), true);
  for (const frame of frames()) greet(frame);
}

const SELECTOR = 'iframe[data-rolewise]';

function frames(): NodeListOf<Frame> {
  return document.querySelectorAll(SELECTOR);
}

function originOf(frame: Frame): string {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src, location.href).origin;
}

/**
 * Gives a frame the width of its column, and says hello. That holds nothing that anybody may not know, so it goes to whatever
 * is in the frame.
 */
function greet(element: Element): void {
  if (!element.matches(SELECTOR)) return;
  const frame = element as Frame;
  // HTML takes pixels alone here; browsers have always taken shares, too, and strict policies refuse a style attribute.
  frame.width ||= '100%';
  const events = frame.dataset.rolewise === 'events';
  const hello: HelloMessage = { type: 'rolewise:hello', version: VERSION, events };
  frame.contentWindow?.postMessage(hello, '*');
}

function hear(frame: Frame, data: Partial<ResizeMessage> | Partial<EventMessage> | null): void {
  if (data?.version !== VERSION) return;
  if (data.type === 'rolewise:resize') resize(frame, data.height);
  if (data.type === 'rolewise:event' && isEvent(data)) {
    const { name, detail } = data;
    frame.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

function resize(frame: Frame, height = 0): void {
  if (!Number.isInteger(height) || height < 1 || height > HIGHEST) return;
  // A height that counts the frame's border holds less.
  const border =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  frame.height = `${height + border}`;
}

/** Whoever listens may rely on the name, the document and the view. */
function isEvent(data: Partial<EventMessage>): data is EventMessage {
  const { name, detail } = data;
  return (
    EVENTS.includes(name as (typeof EVENTS)[number]) &&
    typeof detail?.comparison === 'string' &&
    typeof detail.view === 'string'
  );
}
