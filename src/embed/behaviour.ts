// A file of its own: what readers do comes after what they read, and not every view has something to do.
export { enhance } from '../enhance/index.js';
