import { enhance } from '../enhance/index.js';
import { SCORM_12 } from './scorm/standards.js';
import { startScorm } from './scorm/startScorm.js';

// First, so that nothing is missed that views say as they begin.
startScorm(SCORM_12);
enhance();
