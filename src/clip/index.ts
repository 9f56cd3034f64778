export * from './captions';
export * from './defineClip';
export * from './duration';
export * from './planeDescent';
export * from './planeEndings';
export * from './parameters';
export * from './settle';
export * from './ParameterError';
