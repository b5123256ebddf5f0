import { enhanceTabs } from '../enhance/tabs.js';
import type { Comparison } from '../model/types.js';
import { drawComparison } from './draw.js';
import { Failure } from './failure.js';
import { type Flags, flagNames, readFlags } from './flags.js';
import { reveal } from './reveal.js';
import { sheetOf } from './sheet.js';
import { guard, readSource } from './source.js';

/** The version of the package. The build writes it in. */
declare const ROLEWISE_VERSION: string;

const ATTRIBUTES = ['src', 'loading', 'heading-level', 'id-prefix', ...flagNames];

/** What any element may carry. */
const ANY = /^(?:class|style|part|exportparts|is|on.*|.*[-:].*)$/;

/**
 * A comparison on any page, without a framework.
 *
 * Draws into a shadow root: nothing of the page's styles comes in but type and colour, nothing of ours goes out. What
 * stands inside the element is shown until the comparison is there, and for good if it cannot be had.
 *
 * Style with the five variables, and with `::part(comparison)` and `::part(message)`.
 *
 * @example <rolewise-comparison src="team.json" view="raci"><a href="team.html">Who does what</a></rolewise-comparison>
 */
export class ComparisonElement extends HTMLElement {
  static readonly version = ROLEWISE_VERSION;
  static readonly observedAttributes = ATTRIBUTES;

  readonly #root: ShadowRoot;
  /** What was given as a property. */
  #given?: Comparison | undefined;
  /** What was read last, and from where. */
  #read?: { readonly src: string | null; readonly comparison: Comparison };
  #work?: AbortController | undefined;
  #started = false;
  /** What is drawn: the attributes it was drawn with. Undefined while nothing is. */
  #drawn?: string | undefined;
  readonly #warned = new Set<string>();
  readonly #follow = () => {
    if (this.#drawn !== undefined) reveal(this.#root, location.hash);
  };

  constructor() {
    super();
    // A server may have written the shadow root already.
    this.#root = this.attachInternals().shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#root.addEventListener('click', (event) => this.#goTo(event));
  }

  /** The document that is shown, if it was given as a value and not as an address. */
  get comparison(): Comparison | undefined {
    return this.#given;
  }

  set comparison(comparison: Comparison | undefined) {
    this.#given = comparison;
    this.#drawn = undefined;
    this.#update();
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    addEventListener('hashchange', this.#follow);
    // What a server has drawn is taken over as it is.
    if (!this.#started && this.#root.querySelector('.rw')) this.#ready();
    else this.#update();
    this.#started = true;
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    this.#work?.abort();
    this.#work = undefined;
  }

  attributeChangedCallback(): void {
    // Those that it comes with are read once it stands on the page.
    if (this.#started) this.#update();
  }

  /** Draws anew if what is asked for has changed. What is under way is given up for it. */
  async #update(): Promise<void> {
    if (!this.isConnected || this.#drawn === this.#asked()) return;
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    // Several attributes that change at once are one change.
    await Promise.resolve();
    try {
      await this.#show(work.signal);
    } catch (error) {
      if (!work.signal.aborted) this.#fail(error);
    }
    if (this.#work === work) this.#work = undefined;
  }

  async #show(signal: AbortSignal): Promise<void> {
    const flags = this.#flags();
    if (!this.#root.firstChild) this.#root.append(document.createElement('slot'));
    if (this.getAttribute('loading') === 'lazy') await inSight(this, signal);
    // A script that runs while the page is still being read may not see what stands inside the element.
    if (!this.#given && document.readyState === 'loading') {
      await new Promise((done) => {
        document.addEventListener('DOMContentLoaded', done, { once: true, signal });
      });
    }
    const src = this.getAttribute('src');
    let comparison = this.#given ? guard(this.#given, 'The document') : undefined;
    if (!comparison) {
      if (!this.#read || this.#read.src !== src || !src) {
        this.#read = { src, comparison: await readSource(this, signal) };
      }
      comparison = this.#read.comparison;
    }
    await this.#draw(comparison, flags, signal);
  }

  async #draw(comparison: Comparison, flags: Flags, signal: AbortSignal): Promise<void> {
    const nodes = await this.#nodes(comparison, flags);
    // A document that was not checked before: as authors write it, or with errors.
    if (nodes.some((node) => node.matches('[data-reason], :has([data-reason])'))) {
      const { parseComparison } = await import('./checker.js');
      const { comparison: parsed, findings } = parseComparison(comparison);
      if (signal.aborted) return;
      if (!parsed) throw new Failure('invalid', 'The document has errors.', findings);
      this.#place(await this.#nodes(parsed, flags), flags, signal);
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors[0]) this.#tell(new Failure('invalid', errors[0].message, findings));
    } else this.#place(nodes, flags, signal);
  }

  async #nodes(comparison: Comparison, flags: Flags): Promise<Element[]> {
    const { lang = comparison.lang } = flags;
    const level = Number(this.getAttribute('heading-level'));
    const options = {
      headingLevel: level > 0 && level < 5 ? (level as 1 | 2 | 3 | 4) : undefined,
      idPrefix: this.getAttribute('id-prefix') ?? undefined,
    };
    // The words of the views are English, and so are most documents.
    if (lang === comparison.lang && /^en\b/.test(lang)) {
      return drawComparison(comparison, flags, options);
    }
    const { labelsFor, localise } = await import('./languages.js');
    const localised = localise(comparison, lang);
    return drawComparison(localised, flags, { ...options, labels: labelsFor(localised.lang) });
  }

  #place(nodes: readonly Element[], flags: Flags, signal: AbortSignal): void {
    if (signal.aborted) return;
    for (const node of nodes) node.part.add('comparison');
    this.#root.replaceChildren(...nodes);
    this.#ready(flags);
  }

  #ready(flags = this.#flags()): void {
    this.#drawn = this.#asked();
    if (!flags.static) this.#enhance();
    this.#follow();
    this.dispatchEvent(new CustomEvent('rolewise:ready', { bubbles: true, composed: true }));
  }

  /** Tabs at once, because they change the page; everything else when it has come. */
  #enhance(): void {
    for (const tabs of this.#root.querySelectorAll('[data-rolewise="tabs"]')) enhanceTabs(tabs);
    import('./behaviour.js').then(
      ({ enhance }) => enhance(this.#root),
      // Everything can be read without.
      () =>
        this.#warn(
          'Its buttons and questions do nothing, because embed/behaviour.js was not found beside embed.js.',
        ),
    );
  }

  #fail(error: unknown): void {
    const failure =
      error instanceof Failure ? error : new Failure('invalid', `It cannot be drawn: ${error}`);
    const message = document.createElement('p');
    message.part.add('message');
    message.role = 'status';
    message.textContent = failure.message;
    this.#drawn = undefined;
    this.#root.replaceChildren(document.createElement('slot'), message);
    this.#tell(failure);
  }

  #tell({ reason, message, findings }: Failure): void {
    this.dispatchEvent(
      new CustomEvent('rolewise:error', {
        bubbles: true,
        composed: true,
        detail: { reason, message, findings },
      }),
    );
  }

  /** Everything that the drawing follows from. */
  #asked(): string {
    return JSON.stringify(ATTRIBUTES.map((name) => this.getAttribute(name)));
  }

  #flags(): Flags {
    for (const name of this.getAttributeNames()) {
      if (!ATTRIBUTES.includes(name) && !ANY.test(name) && !(name in this)) {
        this.#warn(`${name} is no attribute of it. Write one of: ${ATTRIBUTES.join(', ')}.`);
      }
    }
    return readFlags(
      (name) => this.getAttribute(name),
      (message) => this.#warn(message),
    );
  }

  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<rolewise-comparison>: ${message}`);
  }

  /** A link within the comparison: its target is in the shadow root, where the browser does not look. */
  #goTo(event: Event): void {
    const link = (event.target as Element | null)?.closest('a[href^="#"]');
    const hash = link?.getAttribute('href');
    // Tabs have their own way.
    if (!hash || event.defaultPrevented) return;
    event.preventDefault();
    if (location.hash !== hash) location.hash = hash;
    else reveal(this.#root, hash);
  }
}

/** Waits until an element is nearly in sight. */
function inSight(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '50%' },
    );
    signal.addEventListener('abort', () => observer.disconnect());
    observer.observe(element);
  });
}
