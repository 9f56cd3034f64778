/**
 * Motion Canvas nodes that draw what a simulation found. Their members are listed without
 * what they inherit from Motion Canvas.
 *
 * @module downhill/nodes
 */
import './steppedCanvases';

export * from './plot/Arrow';
export * from './plot/Axes';
export * from './plot/AxisMark';
export * from './plot/BasinStrip';
export * from './plot/BoxFrame';
export * from './plot/ContourMap';
export * from './plot/ContourThrough';
export * from './plot/Cross';
export * from './plot/Curve';
export * from './plot/DescentPath';
export * from './plot/Diamond';
export * from './plot/DigitImage';
export * from './plot/Dimension';
export {openRadius} from './plot/drawWalker';
export * from './plot/Dot';
export * from './plot/ExitNote';
export * from './plot/GapBars';
export * from './plot/GradientField';
export * from './plot/GradientProbe';
export * from './plot/HeldLine';
export * from './plot/Lens';
export * from './plot/Marker';
export * from './plot/minimumMark';
export * from './plot/MinimumValues';
export * from './plot/NetworkDiagram';
export * from './plot/OutputBars';
export * from './plot/PointLabel';
export * from './plot/RateGauge';
export * from './plot/Residuals';
export * from './plot/Ridge';
export * from './plot/RiseOverRun';
export * from './plot/Secant';
export * from './plot/SlopeCompass';
export * from './plot/SlopeLine';
export * from './plot/SquareColumn';
export * from './plot/StepArrow';
export * from './plot/StepLedger';
export * from './plot/StepOnCurve';
export * from './plot/summitMark';
export * from './plot/Trail';
export * from './plot/VectorLegs';
export * from './plot/Walker';
export * from './plot/WeightedNetwork';
export * from './space';
export * from './Snapshot';
export * from './text/Caption';
export * from './text/CodeListing';
export * from './text/Formula';
export * from './text/FormulaChip';
export * from './text/Label';
export * from './text/LiveEquation';
export * from './text/ReadoutChip';
export * from './text/textLine';
export * from './text/TravelingNumber';
export * from './text/VectorColumn';
export * from './ticks';
export * from './useFrame';
export * from './useTheme';
export * from './useWords';
