import type {Figure} from '../../Figure';

/** The ids of a figure's parts; authors' own never begin with `dh-`. */
export interface FigureIds {
  readonly figure: string;
  readonly caption: string;
  readonly alt: string;
}

export function figureIds({id}: Pick<Figure, 'id'>): FigureIds {
  return {figure: `dh-${id}`, caption: `dh-${id}-caption`, alt: `dh-${id}-alt`};
}
