/**
 * Pure geometry of pictures: what part is shown, contour rings and levels, label places,
 * the mapping between data and a frame, camera and mesh of a surface.
 *
 * @module downhill/plot
 */
export * from './axisScale';
export * from './breakSum';
export * from './field/contourLevels';
export * from './field/contours';
export * from './field/fieldColor';
export * from './frame/cutaway';
export * from './frame/Frame';
export * from './frame/freeRegion';
export * from './frame/regions';
export * from './frame/smallMultiples';
export * from './frame/twins';
export * from './hops/hopPlan';
export * from './hops/jointPlan';
export * from './hops/pile';
export * from './hops/inStep';
export * from './hops/stairs';
export * from './labels/freestOnLine';
export * from './labels/spreadLabels';
export * from './pathGeometry';
export * from './pointOnPath';
export * from './runs/basins';
export * from './runs/curveRuns';
export * from './runs/curveSurroundings';
export * from './runs/isKink';
export * from './runs/landmarksIn';
export * from './runs/outcomeOf';
export * from './runs/partingOf';
export * from './runs/planeRuns';
export * from './runs/rateSweep';
export * from './runs/rateVerdict';
export * from './runs/stableRate';
export * from './runs/stepTrend';
export * from './shown/graph';
export * from './shown/runRange';
export * from './shown/lossScale';
export * from './shown/Shown';
export * from './runs/restingTolerance';
export type * from './runs/Outcome';
export * from './shown/eventfulRange';
export * from './shown/fitRange';
export * from './shown/shownDisc';
export * from './shown/fittedPlane';
export * from './shown/shownDomain';
export {withRoomFor} from './shown/shownInterval';
export * from './slopes/curveSlopes';
export * from './slopes/flatPlaces';
export * from './slopes/openEnds';
export * from './slopes/partialSlopes';
export * from './slopes/secantMagnification';
export * from './slopes/slice';
export * from './slopes/slopeRose';
export * from './slopes/steepest';
export * from './space';
export * from './visibleEnd';
