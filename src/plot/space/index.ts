export * from './camera';
export * from './clipPath';
export * from './framing';
export * from './heightMap';
export * from './region';
export * from './spaceAxis';
export * from './Terrain';
