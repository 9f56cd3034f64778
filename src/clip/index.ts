/**
 * What a clip is: `defineClip`, its parameters, its captions.
 *
 * @module downhill/clip
 */
export * from './beats/captions';
export * from './curveDescent';
export * from './curveEndings';
export * from './curveTally';
export * from './defineClip';
export * from './beats/duration';
export * from './beats/moments';
export * from './beats/readingSeconds';
export * from './planeDescent';
export * from './planeParameters';
export * from './parameters';
export * from './ravineParameters';
export * from './settle';
export * from './ParameterError';
export * from './checkRateIsUsed';
export * from './digitLesson';
export * from './seedFor';
