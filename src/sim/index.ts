export {
  curveDescent,
  type CurveDescent,
  type CurveIterate,
} from './descent/curveDescent';
export {curvePicture, type CurvePicture} from './descent/curvePicture';
export {minimumBelow, startNear} from './descent/curveStart';
export {contourLevels} from './contourLevels';
export * from './data';
export {descend, type DescentOptions, type ScheduleChoice} from './descent/descend';
export {sampleField} from './fields/sampleField';
export {formula, type Formula} from './formula/Formula';
export {FormulaError} from './formula/FormulaError';
export * as math from './math';
export {objective, type ObjectiveOptions} from './namedObjective';
export {nearest} from './nearest';
export * from './networks';
export type * from './Objective';
export {objectives} from './objectives/catalogue';
export {elongatedBowl} from './objectives/elongatedBowl';
export {quadratic} from './objectives/quadratic';
export {optimizers} from './optimizers/catalogue';
export type * from './optimizers/Optimizer';
export * from './regression';
export {schedules} from './schedules/catalogue';
export type {ScheduleDefinition} from './schedules/Schedule';
export {discShare, shownDisc, type Disc} from './shownDisc';
export {shownDomain} from './shownDomain';
export {SimulationError} from './SimulationError';
export {eigenvalues} from './stationary/eigenvalues';
export {findStationaryPoints} from './stationary/findStationaryPoints';
export type * from './Trajectory';
