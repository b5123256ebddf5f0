import { jsx } from '../../html/jsx-runtime.js';
import { isSafeLink } from '../../model/text/link.js';

/** What a frame is made of. */
export interface FrameSnippet {
  /** The address of the page. */
  readonly src: string;
  /** What the frame shows, for those who hear of it before they enter it. */
  readonly title: string;
  /** The address of `frame-host.js`. With it the frame has the height of its content. */
  readonly hostScript?: string | undefined;
  /** Its width in pixels. Missing, `hostScript` or a rule of the page gives it that of its column. */
  readonly width?: number | undefined;
  /**
   * Its height in pixels before it is known, or for good where no script may run.
   * @default 600
   */
  readonly height?: number | undefined;
  /**
   * Whether the page around it hears what readers do. Takes effect with `hostScript`.
   * @default false
   */
  readonly events?: boolean | undefined;
}

/** What the page in the frame may do, and why. */
const SANDBOX = [
  // Tabs, filters, the height.
  'allow-scripts',
  // Sources are links to sites that refuse to be framed, so they open in windows of their own,
  'allow-popups',
  // which are then pages like any other.
  'allow-popups-to-escape-sandbox',
].join(' ');

/**
 * An `<iframe>` to copy into any page: named, sandboxed, loaded when it comes near. The framed page has no origin there: it
 * reaches no cookie and no storage, neither its own site's nor the host's. Throws if an address starts with
 * neither https:, http: nor a path.
 */
export function frameSnippet({
  src,
  title,
  hostScript,
  width,
  height = 600,
  events = false,
}: FrameSnippet): string {
  const frame = jsx('iframe', {
    src: checked(src),
    title,
    width,
    height,
    loading: 'lazy',
    sandbox: SANDBOX,
    // The page learns which site it speaks to, and nothing more.
    referrerpolicy: 'origin',
    'data-rolewise': events ? 'events' : 'frame',
  });
  if (hostScript === undefined) return String(frame);
  return `${frame}\n${jsx('script', { src: checked(hostScript), async: true })}`;
}

function checked(address: string): string {
  // Safe links lead to letters, calls and places on the page itself, too, and none of these is a page to show.
  if (isSafeLink(address) && !/^(?:mailto:|tel:|[?#])/i.test(address)) return address;
  throw new Error(
    `A frame cannot show "${address}": it has to be an address that starts with https:, http: or a path, so that whoever ` +
      'pastes the snippet gets a page and not a script. Write the address at which the page will be published.',
  );
}
