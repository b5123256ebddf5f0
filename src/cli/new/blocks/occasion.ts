import type { Answers, StarterRole } from '../answers.js';
import { lines } from '../yaml.js';
import { stageId } from './lifecycles.js';
import { activityId } from './raci.js';

/**
 * What ties a step of a role to the matrix, or to the life cycles where there is no matrix: with both, the stage is known from
 * the activity. `taught` puts a comment above it.
 */
export function occasion({ blocks }: Answers, role: StarterRole, taught: boolean): string[] {
  if (blocks.includes('raci')) {
    return lines(
      taught &&
        '# The activity of the matrix that it is. Who acts here has to act in it there, too.',
      `activity: ${activityId(role, 'make')}`,
    );
  }
  if (blocks.includes('lifecycles')) {
    return lines(
      taught && '# The stage of a life cycle in which it happens.',
      `stage: ${stageId(role, 'make')}`,
    );
  }
  return [];
}
