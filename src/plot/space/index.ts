export * from './along';
export * from './camera';
export * from './framing';
export * from './heightMap';
export * from './journey';
export * from './region';
export * from './Terrain';
