/** Whose form heights are said in, beside our own. */
export const FRAME_HOSTS = [
  'h5p',
  'amp',
  'canvas',
  'openlearning',
  'datawrapper',
  'iframe',
] as const;

export type FrameHost = (typeof FRAME_HOSTS)[number];

/** What the address of a framed page says about the page around it. */
export interface FrameFlags {
  /** `host=canvas`: whose form the host understands. */
  readonly host: FrameHost | undefined;
  /** `origin=https://example.org`: the only host that is spoken to. */
  readonly origin: string | undefined;
  /** `events`: the host wants to hear what readers do. */
  readonly events: boolean;
  /** `state=url`: what readers open, choose and answer is kept in the address of the framed page. */
  readonly state: 'url' | undefined;
  /** What was written and means nothing, in a sentence each. It is left out, and nothing else changes. */
  readonly warnings: readonly string[];
}

/** Reads the flags that concern the frame. The page's other flags are not looked at. */
export function frameFlags(query: URLSearchParams): FrameFlags {
  const warnings: string[] = [];
  const one = <Value>(name: string, allowed: string, read: (text: string) => Value | undefined) => {
    const text = query.get(name);
    if (text === null) return;
    const value = read(text);
    if (value === undefined) warnings.push(`${name}="${text}" is ignored. Write ${allowed}.`);
    return value;
  };
  return {
    host: one('host', `one of ${FRAME_HOSTS.join(', ')}`, (text) =>
      FRAME_HOSTS.find((host) => host === text),
    ),
    origin: one('origin', 'an origin such as https://example.org', webOrigin),
    events:
      one('events', 'events, events=1 or events=0', (text) =>
        /^(?:1|true)?$/.test(text) ? true : /^(?:0|false)$/.test(text) ? false : undefined,
      ) ?? false,
    state: one('state', 'state=url', (text) => (text === 'url' ? text : undefined)),
    warnings,
  };
}

/** The origin of a web address; undefined for anything that is none. */
export function webOrigin(address: string): string | undefined {
  try {
    const { origin, protocol } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
