/**
 * What a scene is told with: `clipScene`, `beat`, rests and hops.
 *
 * @module downhill/story
 */
export * from './clipScene';
export * from './CurveWalk';
export * from './DescentEquation';
export * from './Walk';
export * from './figures/ApartLine';
export * from './figures/BackpropagationTelling';
export * from './figures/BallPlot';
export * from './figures/BatchPlot';
export * from './figures/CellHead';
export * from './figures/CostColumns';
export * from './figures/CurvePair';
export * from './figures/CurvePlot';
export * from './figures/EpochChart';
export * from './figures/EpochPlot';
export * from './figures/GapPlot';
export * from './figures/GradientPlot';
export * from './figures/VectorPlot';
export * from './figures/VelocitySum';
export * from './figures/LandscapePlot';
export * from './figures/LineFitTwins';
export * from './figures/GradientPanel';
export * from './figures/LossChart';
export * from './figures/PlanePlot';
export * from './figures/SurfacePlot';
export * from './figures/TermsChip';
export * from './figures/UpdateTelling';
export * from './figures/RaceCells';
export * from './figures/RavinePlot';
export * from './figures/RosePlot';
export * from './figures/RunCell';
export * from './figures/RunKey';
export * from './figures/RunLegend';
export * from './figures/RunMultiples';
export * from './figures/ScheduleCells';
export * from './figures/SecantPlot';
export * from './figures/SaddlePlot';
export * from './figures/SlicePlot';
export * from './figures/SlopeText';
export * from './figures/SlopeTwin';
export * from './contraction';
export * from './frozenTex';
export * from './pause';
export * from './pictureChips';
export * from './stepAndValue';
export * from './UpdateEquation';
export * from './updateRule';
export * from './momentumRules';
export * from './objectiveTex';
export * from './ObjectiveFormula';
