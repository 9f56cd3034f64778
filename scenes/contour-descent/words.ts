import type {EndingStory} from 'downhill/clip';
import type {Theme} from 'downhill/theme';

/** What the clip says about an optimizer's steps, in the order of the beats. */
export interface Words {
  readonly first: string;
  readonly onward: string;
}

/**
 * What is said of an optimizer's first and other steps.
 *
 * @param upright - Whether right angles on the map look right.
 */
export function explain(optimizer: string, upright: boolean): Words {
  switch (optimizer) {
    case 'momentum':
      return {
        first: 'The velocity b adds up past gradients. The step is −ηb.',
        onward: 'It has inertia: it can run past the lowest point.',
      };
    case 'adam':
      return {
        first: 'Adam divides each coordinate of the step by its own recent slope.',
        onward: 'Steep or gentle, each coordinate moves by about η.',
      };
    default:
      return {
        first: upright
          ? 'Against the gradient: straight across the contour line.'
          : 'Against the gradient: the steepest way down.',
        onward: 'The same η every time: where the slope is gentle, the step is short.',
      };
  }
}

/** The colour of the words about an ending. */
export function moodColor({mood}: EndingStory, theme: Theme): string {
  return {arrived: theme.minimum, failed: theme.error, over: theme.text}[mood];
}
