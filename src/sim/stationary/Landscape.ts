import type {Objective} from '../Objective';

/** The functions of an objective, without its facts. */
export type Landscape = Pick<Objective, 'value' | 'gradient' | 'hessian'>;
