/**
 * Pages around a frame as each kind of host has them, written from what their makers document: what they read, what they
 * answer, and that they take nothing else. Each is a script for a page that holds one `<iframe>`.
 */
const START = `
  const frame = document.querySelector('iframe');
  const told = window.told = [];
  const show = (height) => { told.push(height); frame.style.height = height + 'px'; };
  const parsed = (data) => { try { return typeof data === 'string' ? JSON.parse(data) : null; } catch { return null; } };
`;

const listen = (body: string) => `${START}
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow) return;
    ${body}
  });`;

/** As the script of H5P: it says hello back, prepares a resize only where there is one, and answers to an origin. */
const h5p = listen(`
    if (data?.context !== 'h5p') return;
    const respond = (action) => source.postMessage({ context: 'h5p', action }, origin);
    if (data.action === 'hello') respond('hello');
    if (data.action === 'prepareResize' &&
      (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
      frame.style.height = data.clientHeight + 'px';
      respond('resizePrepared');
    }
    if (data.action === 'resize') show(data.scrollHeight);`);

export const parents = {
  h5p,
  amp: listen(`if (data?.sentinel === 'amp' && data.type === 'embed-size') show(data.height);`),
  canvas: listen(`
    const message = parsed(data);
    if (message?.subject === 'lti.frameResize') show(message.height);`),
  openlearning: listen(`
    const message = parsed(data);
    if (message?.action === 'resize') show(message.height);`),
  datawrapper: listen(`
    for (const id in data['datawrapper-height']) {
      window.named = id;
      show(data['datawrapper-height'][id]);
    }`),
  iframe: listen(`
    const message = parsed(data);
    if (message?.context === 'iframe.resize' && message.src === frame.src) show(message.height);`),
} as const;

/** H5P's script where it is loaded after the frames: it calls them. */
export const lateH5p = `${h5p}
  const call = () => frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*');
  addEventListener('load', call);
  if (document.readyState === 'complete') call();`;
