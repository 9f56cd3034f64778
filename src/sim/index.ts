/**
 * Objectives, formulas with symbolic derivatives, optimizers, schedules, descents,
 * stationary points, regression, networks and seeded data: no DOM, no Node, the same bits
 * in every engine.
 *
 * @module downhill/sim
 */
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
export {eigenvalues} from './stationary/eigenvalues';
export {findStationaryPoints} from './stationary/findStationaryPoints';
export type * from './Trajectory';
