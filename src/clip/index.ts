export * from './captions';
export * from './defineClip';
export * from './nearest';
export * from './parameters';
export * from './ParameterError';
