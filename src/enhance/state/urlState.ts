import { keepState, type StateKeeper, type StateStore } from './keepState.js';

/** The parameter of the address. */
const NAME = 'rolewise';

/** Many servers refuse longer addresses, and then the page could not be read at all. */
const LONGEST = 2000;

/** The page's own address. It is replaced, so the back button leads where it did. */
const address: StateStore = {
  read: () => new URLSearchParams(location.search).get(NAME),
  write(state) {
    if (state.length > LONGEST) return;
    const url = new URL(location.href);
    url.search = withParameter(url.search, state);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Some browsers limit how often, and pages without an address of their own have none to change.
    }
  },
};

/** The parameters of an address with ours set, or left out where it is empty. All others stay as they were written. */
function withParameter(search: string, state: string): string {
  const parameters = search ? search.slice(1).split('&') : [];
  const others = parameters.filter((written) => !new URLSearchParams(written).has(NAME));
  const own = `${NAME}=${encodeURIComponent(state).replaceAll('%20', '+')}`;
  return [...others, ...(state ? [own] : [])].join('&');
}

/**
 * Keeps in the page's address which tab and which answers are open, which rows were chosen, and how statements were
 * answered: `?rolewise=1+team-faq.open.first`. So a reload goes on where the reader was, and a link shows others the same.
 * The fragment, other parameters and the back button stay as they are; a state of more than 2,000 characters is not
 * written. An address goes to the server with each reload.
 *
 * @example enhance(document, { state: urlState });
 */
export const urlState: StateKeeper = /* @__PURE__ */ keepState(address);
