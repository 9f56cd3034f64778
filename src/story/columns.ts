import {stage} from '../theme';

/**
 * The two columns of a plot with words beside it, in stage units from the top left
 * corner: the plot's frame (its tick labels take the room to the margin), and words,
 * formulas and numbers at the right.
 */
export const columns = {
  plot: {left: 206, top: 150, width: 900, height: 774},
  words: {left: 1240, top: stage.margin, width: 584},
  bottom: stage.height - stage.margin,
} as const;
