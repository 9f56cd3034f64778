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
export * from './labels/spreadLabels';
export * from './runs/curveDescent';
export * from './shown/curvePicture';
export * from './shown/fitRange';
export * from './shown/shownDisc';
export * from './shown/shownDomain';
export * from './space';
