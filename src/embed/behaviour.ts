// A file of its own: what readers do comes after what they read.
export { enhance } from '../enhance/index.js';
