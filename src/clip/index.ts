/**
 * What a clip is: `defineClip`, its parameters, its captions.
 *
 * @module downhill/clip
 */
export * from './captions';
export * from './defineClip';
export * from './duration';
export * from './planeDescent';
export * from './planeEndings';
export * from './parameters';
export * from './settle';
export * from './ParameterError';
