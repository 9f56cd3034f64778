export * from './captions';
export * from './defineClip';
export * from './duration';
export * from './endingStory';
export * from './planeDescent';
export * from './parameters';
export * from './settle';
export * from './ParameterError';
