/** What is said to a host that frames H5P content. */
export interface H5pMessage {
  readonly context: 'h5p';
  readonly action: string;
  readonly scrollHeight?: number;
  readonly clientHeight?: number;
}

/**
 * Speaks to the script that sites have for H5P content: both say hello, a resize is prepared, and is made when the host is
 * ready. The host answers to an origin, and a sandboxed page has none, so that one does not wait for answers.
 *
 * @param heightNow how high the content is; 0 before that is known
 * @param sandboxed whether the page's own origin is hidden from the host
 */
export function h5p(
  send: (message: H5pMessage) => void,
  heightNow: () => number,
  sandboxed: boolean,
) {
  let friendly = false;
  const say = (action: string, heights?: Omit<H5pMessage, 'context' | 'action'>) =>
    send({ context: 'h5p', action, ...heights });
  const tell = () => {
    const height = heightNow();
    if (!friendly && !sandboxed) say('hello');
    // Nothing is known before the page was laid out once.
    else if (height === 0) return;
    else if (sandboxed) say('resize', { scrollHeight: height });
    else say('prepareResize', { scrollHeight: height, clientHeight: height });
  };
  return {
    tell,
    /** What the host does. */
    hear(action: unknown): void {
      if (action === 'hello') friendly = true;
      if (action === 'resizePrepared') say('resize', { scrollHeight: heightNow() });
      else if (action === 'ready' || action === 'hello' || action === 'resize') tell();
    },
  };
}
