import { enhance } from '../../enhance/index.js';
import { connectFrame } from './connectFrame.js';

// First, so that nothing is missed that views say as they begin.
connectFrame();
enhance();
