import {stage} from 'downhill/theme';

/** The equation with its numbers is wide: the plot leaves it more room than others do. */
export const plot = {left: 206, top: 176, width: 760, height: 748} as const;
export const words = {left: 1096, top: stage.margin, width: 728} as const;
