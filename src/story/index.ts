/**
 * What a scene is told with: `clipScene`, `beat`, rests and hops.
 *
 * @module downhill/story
 */
export * from './clipScene';
export * from './Walk';
export * from './columns';
export * from './figures/PlanePlot';
export * from './figures/SurfacePlot';
export {tellCurveDescent} from './curveDescent/tellCurveDescent';
export * from './narrate';
export * from './rest';
export * from './reveal';
export * from './hop';
export * from './hopSeconds';
export * from './updateRule';
export * from './objectiveTex';
