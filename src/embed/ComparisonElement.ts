import type { StateStore } from '../enhance/state/keepState.js';
import type { Comparison, ComparisonInput } from '../model/types.js';
import { act, loadBehaviour } from './act.js';
import { warnOfUnknown } from './attributes.js';
import type { ElementEventMap, ErrorDetail } from './events.js';
import { Failure } from './failure.js';
import { flagNames, readFlags } from './flags.js';
import { inSight } from './inSight.js';
import { noticeOf } from './notice.js';
import { nameParts } from './parts.js';
import { prepare } from './prepare.js';
import { followAddress, goTo } from './reveal.js';
import { dress } from './sheet.js';
import { readSource, textIn } from './source.js';
import { warn } from './warn.js';

/** The version of the package. The build writes it in. */
declare const ROLEWISE_VERSION: string;

/** Servers load the modules of a page, too, and have no elements. There it is a class that nobody asks for. */
const BrowserElement: typeof HTMLElement =
  globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

const ATTRIBUTES = ['src', ...flagNames];
/** Those that ask for another drawing. The sheet sees to the others. */
const DRAWN = ATTRIBUTES.filter((name) => !/^(?:theme|density)$/.test(name));

/**
 * A comparison on any page, without a framework. What stands in the element is shown until the comparison is ready, and for
 * good where it cannot be had; then a sentence says why.
 *
 * Draws into a shadow root. Family and size of the page's type come in, and nothing else of its styles. Style with the five
 * variables and with `::part()`: `comparison`, `heading`, `tabs`, `tab`, `panel`, `message`.
 *
 * @example <rolewise-comparison src="team.json" view="raci"><a href="team.html">Who does what</a></rolewise-comparison>
 */
export class ComparisonElement extends BrowserElement {
  static readonly version: string = ROLEWISE_VERSION;
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  /**
   * Where what readers open, choose and answer is kept: in the page's address, or in a store of the page. Default: the
   * attribute says it, and without that nothing outlives the page.
   */
  // Set before this script came, it stays.
  state: 'url' | StateStore | undefined = (this as Pick<ComparisonElement, 'state'>).state;

  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  /** The attributes by which a server has drawn already; none once it is taken over, or a document is given. */
  #served = this.#root.hasChildNodes() ? this.#attributes() : undefined;
  #drawn = false;
  /** Whether what was asked for is there, and nothing on its way. */
  #done = false;
  #life = new AbortController();
  #work = new AbortController();
  /** What is drawn, or on its way: the attributes, and the document in the element. */
  #asked: string | undefined;
  #given: Comparison | ComparisonInput | undefined;
  /** What was read last, and from where. */
  #read: { readonly from: string; readonly value: unknown } | undefined;

  constructor() {
    super();
    if (!this.#served) this.#root.append(document.createElement('slot'));
    this.#root.addEventListener('click', goTo);
    // Set before this script came, it stands on the element itself and hides the one below.
    if (Object.hasOwn(this, 'comparison')) {
      const { comparison } = this;
      Reflect.deleteProperty(this, 'comparison');
      this.comparison = comparison;
    }
  }

  /** A document that is at hand, checked or as its author wrote it, in place of `src` and of one in the element. */
  get comparison(): Comparison | ComparisonInput | undefined {
    return this.#given;
  }

  set comparison(comparison: Comparison | ComparisonInput | undefined) {
    this.#given = comparison;
    this.#asked = undefined;
    this.#served = undefined;
    this.#update();
  }

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    dress(this.#root);
    const follow = () => followAddress(this.#root);
    this.ownerDocument.defaultView?.addEventListener('hashchange', follow, { signal });
    // The document in the element may come later, or change.
    const observer = new MutationObserver(() => this.#update());
    observer.observe(this, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#update();
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.#work.abort();
    if (!this.#done) this.#asked = undefined;
  }

  attributeChangedCallback(): void {
    this.#update();
  }

  /** What the attributes ask for. */
  #attributes(): string {
    return JSON.stringify(DRAWN.map((name) => this.getAttribute(name)));
  }

  #update(): void {
    if (!this.isConnected) return;
    const asked = `${this.#attributes()} ${textIn(this)}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#done = false;
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.#show(signal).catch((error) => this.#fail(error, signal));
  }

  async #show(signal: AbortSignal): Promise<void> {
    // Attributes that change together are one change, and the parser may not have come to what stands in the element.
    await (document.readyState === 'loading' &&
      new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve)));
    if (signal.aborted) return;
    warnOfUnknown(this, ATTRIBUTES);
    const flags = readFlags((name) => this.getAttribute(name), warn);
    const open = this.#root.querySelector('[aria-selected=true]')?.id;
    let trouble: ErrorDetail | undefined;
    let behaviour: ReturnType<typeof loadBehaviour> | undefined;
    if (this.#served !== this.#attributes()) {
      if (flags.loading) await inSight(this, signal);
      // What was kept is brought back before anything is seen.
      if (this.state ?? flags.state) behaviour = loadBehaviour();
      const prepared = await prepare(await this.#value(signal), flags);
      await behaviour;
      if (signal.aborted) return;
      this.#root.replaceChildren(prepared.views);
      trouble = prepared.trouble;
    }
    this.#served = undefined;
    nameParts(this.#root);
    if (!flags.static) act(this.#root, open, behaviour);
    if (!this.#drawn) followAddress(this.#root);
    this.#drawn = true;
    this.#done = true;
    this.#say('rolewise:ready', undefined);
    if (trouble) this.#say('rolewise:error', trouble);
  }

  /** The document, read again only if it is another. */
  async #value(signal: AbortSignal): Promise<unknown> {
    if (this.#given) return this.#given;
    const from = `${this.getAttribute('src') ?? textIn(this)}`;
    if (this.#read?.from !== from) this.#read = { from, value: await readSource(this, signal) };
    return this.#read.value;
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    const failure =
      error instanceof Failure ? error : new Failure('invalid', undefined, String(error));
    const notice = await noticeOf(failure, this);
    if (signal.aborted) return;
    this.#drawn = false;
    this.#read = undefined;
    this.#root.replaceChildren(document.createElement('slot'), notice);
    const { reason, findings } = failure;
    this.#say('rolewise:error', { reason, message: notice.textContent ?? '', findings });
  }

  #say<Name extends keyof ElementEventMap>(
    name: Name,
    detail: ElementEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}
