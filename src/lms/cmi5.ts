import { enhance } from '../enhance/index.js';
import { startCmi5 } from './cmi5/startCmi5.js';

// First, so that nothing is missed that views say as they begin.
startCmi5();
enhance();
