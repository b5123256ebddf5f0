import { enhance } from '../../enhance/index.js';
import { urlState } from '../../enhance/state/urlState.js';
import { connectFrame } from './connectFrame.js';
import { frameFlags } from './frameFlags.js';

// First, so that nothing is missed that views say as they begin.
connectFrame();
const { state } = frameFlags(new URLSearchParams(location.search));
enhance(document, { state: state && urlState });
