export * from './bestView';
export * from './camera';
export * from './clipPath';
export type {CameraFrame} from './fitBoxes';
export {closeUp, frameTerrain, type CameraRoom, type PreferredView} from './framing';
export * from './heightMap';
export * from './region';
export * from './spaceAxis';
export * from './Terrain';
