import { listenToFrames } from './frameHost.js';

// A page may hold several snippets, each with its script, and scripts of two versions. One is enough.
const here: { [key: symbol]: unknown } = Object(window);
const KEY = Symbol.for('rolewise.frame-host');
if (!here[KEY]) {
  here[KEY] = true;
  listenToFrames();
}
