export * from './captions';
export * from './defineClip';
export * from './duration';
export * from './parameters';
export * from './ParameterError';
