/**
 * Motion Canvas nodes that draw what a simulation found. Their members are listed without
 * what they inherit from Motion Canvas.
 *
 * @module downhill/nodes
 */
export * from './Arrow';
export * from './Axes';
export * from './ContourMap';
export * from './Cross';
export * from './Curve';
export * from './DescentPath';
export * from './Dot';
export * from './EquationTable';
export * from './ExitNote';
export * from './Formula';
export * from './Heading';
export * from './Label';
export * from './LandingStep';
export * from './Marker';
export * from './PointLabel';
export * from './RateGauge';
export * from './Readouts';
export * from './RunReadouts';
export * from './RiseOverRun';
export * from './SlopeLine';
export * from './StepArrow';
export * from './fromCorner';
export * from './textLine';
export * from './three';
export * from './ticks';
export * from './useTheme';
export * from './useWords';
