import { enhance } from '../enhance/index.js';
import { SCORM_2004 } from './scorm/standards.js';
import { startScorm } from './scorm/startScorm.js';

// First, so that nothing is missed that views say as they begin.
startScorm(SCORM_2004);
enhance();
