import type {Objective} from '../Objective';

/** The functions of an objective, without its facts. */
export interface Landscape extends Pick<Objective, 'value' | 'gradient' | 'hessian'> {
  /** How many operations one value takes. Default: few. */
  readonly size?: number;
}
