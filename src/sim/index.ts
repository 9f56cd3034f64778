export {
  basinsOf,
  endOf,
  passesRidge,
  type Basin,
  type BasinOptions,
  type Basins,
  type DescentEnd,
} from './descent/basins';
export {minimumBelow, startNear} from './descent/curveStart';
export * from './data';
export {descend, type DescentOptions, type ScheduleChoice} from './descent/descend';
export {sampleField} from './fields/sampleField';
export {formula, type Formula} from './formula/Formula';
export {FormulaError} from './formula/FormulaError';
export * as math from './math';
export {objective, type ObjectiveOptions} from './namedObjective';
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
export {SimulationError} from './SimulationError';
export {hasGradient, slopesAt, type Slope} from './slopes/slopesAt';
export {closestPoint} from './stationary/closestPoint';
export {eigenvalues} from './stationary/eigenvalues';
export {
  findStationaryPoints,
  surveyStationaryPoints,
} from './stationary/findStationaryPoints';
export type {Landscape} from './stationary/Landscape';
export {landscapeOf, type LandscapeFacts, type Valley} from './stationary/landscapeOf';
export type {Survey} from './stationary/Survey';
export type * from './Trajectory';
