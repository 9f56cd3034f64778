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
export * from './field/evenLevels';
export * from './field/fieldColor';
export * from './field/gradientArrows';
export * from './field/gradientMap';
export * from './field/slopeScale';
export * from './frame/curvePair';
export * from './frame/Frame';
export * from './frame/freeRegion';
export * from './frame/isCovered';
export * from './frame/linkedTwins';
export * from './frame/mapOverStrip';
export * from './frame/regions';
export * from './frame/smallMultiples';
export * from './frame/twins';
export * from './gaps/compareGaps';
export * from './gaps/crossingsOf';
export * from './gaps/functionGaps';
export * from './hops/hopPlan';
export * from './hops/jointPlan';
export * from './hops/pile';
export * from './hops/inStep';
export * from './hops/stairs';
export * from './labels/freestOnLine';
export * from './labels/spreadLabels';
export * from './lossShape';
export * from './pathGeometry';
export * from './pointOnPath';
export * from './runs/basins';
export * from './runs/curveRuns';
export * from './runs/curveSurroundings';
export * from './runs/isKink';
export * from './runs/landmarksIn';
export * from './runs/lineRuns';
export * from './runs/outcomeOf';
export * from './runs/partingOf';
export * from './runs/planeRuns';
export * from './runs/rateSweep';
export * from './runs/rateVerdict';
export * from './runs/sampleRuns';
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
export * from './slopes/openEnds';
export * from './slopes/secantMagnification';
export * from './space';
export * from './visibleEnd';
