/**
 * Objectives, formulas with symbolic derivatives, optimizers, schedules, descents,
 * stationary points, regression, networks and seeded data: no DOM, no Node, the same bits
 * in every engine.
 *
 * @module downhill/sim
 */
export {minimumBelow, shareOfLimit, startUpslope} from './choose/curveStart';
export {besideRidge, isStart} from './choose/besideRidge';
export {contourStart} from './choose/contourStart';
export {gentleRate} from './choose/gentleRate';
export {bestRate, rateGrid, type RateSearch} from './choose/bestRate';
export {bestMomentum, type MomentumTerms} from './choose/bestMomentum';
export {nearestMinimum, ravineRate, ravineStart} from './choose/ravineStart';
export {rateFor, roundRate} from './choose/rateFor';
export {steadyRate} from './choose/steadyRate';
export {slopeStart} from './choose/slopeStart';
export {slopingPoint} from './choose/slopingPoint';
export {ridgeStart} from './choose/ridgeStart';
export {spreadStarts} from './choose/spreadStarts';
export {steepPoint} from './choose/steepPoint';
export {firstGap, tellingPoint} from './choose/tellingSecant';
export {tellingGradient, tellingWay} from './choose/tellingWay';
export * from './data';
export {descend, type DescentOptions, type ScheduleChoice} from './descent/descend';
export type {Noise} from './descent/Noise';
export {stepRuleOf, updatesOf, type Update} from './descent/updatesOf';
export type {FieldWalk, WalkOptions} from './fields/FieldWalk';
export {levelWalk, type LevelWalk} from './fields/levelWalk';
export {sampleField} from './fields/sampleField';
export {smoothField, type SampledField} from './fields/smoothField';
export {steepestWalk, type SteepestWalk, type WalkEnd} from './fields/steepestWalk';
export {derivationOf, type DerivationStep} from './formula/derivation';
export type {DerivativeRule} from './formula/derivativeRules';
export {formula, type Formula} from './formula/Formula';
export {languages, type Language} from './formula/codeOf';
export {
  programLanguages,
  type ProgramLanguage,
  type ProgramLine,
} from './formula/descentProgram';
export {FormulaError} from './formula/FormulaError';
export {variableName} from './formula/reading/Names';
export {variableTex} from './formula/variableTex';
export {functionNames} from './formula/vocabulary';
export {isIn} from './isIn';
export * as math from './math';
export {objective, objectiveNamed, type ObjectiveOptions} from './namedObjective';
export * from './networks';
export {mirrored, mirroredSurvey} from './mirrored';
export {last, mapAll, nonEmpty, type NonEmpty} from './NonEmpty';
export type * from './Objective';
export {objectives} from './objectives/catalogue';
export {elongatedBowl} from './objectives/elongatedBowl';
export {quadratic} from './objectives/quadratic';
export {optimizers} from './optimizers/catalogue';
export type * from './optimizers/Optimizer';
export {combineTerms, type StepParts, type StepRule} from './optimizers/StepRule';
export * from './regression';
export {resolveSettings} from './resolveSettings';
export {schedules} from './schedules/catalogue';
export type {ScheduleDefinition} from './schedules/Schedule';
export {SimulationError} from './SimulationError';
export {breaksOf, type Break} from './slopes/breaksOf';
export {secantsAt, type Secant, type Secants} from './slopes/secantsAt';
export {hasGradient, slopeAlong, slopesAt, type Slope} from './slopes/slopesAt';
export {closestPoint} from './stationary/closestPoint';
export {eigenvalues, eigenvector} from './stationary/eigenvalues';
export {
  findStationaryPoints,
  surveyStationaryPoints,
} from './stationary/findStationaryPoints';
export type {Landscape} from './stationary/Landscape';
export {landscapeOf, type LandscapeFacts, type Valley} from './stationary/landscapeOf';
export {principalAxes, ravineNear, type Ravine} from './stationary/ravine';
export type {Survey} from './stationary/Survey';
export type * from './Trajectory';
