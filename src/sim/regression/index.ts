export {leastAbsolute} from './leastAbsolute';
export {leastSquares} from './leastSquares';
export {lineFit, type LineFit, type LineFitOptions, type LineModel} from './lineFit';
export {lineObjective, type LineObjectiveOptions} from './lineObjective';
export {logisticRegression, type LogisticRegression} from './logisticRegression';
export {residualLossIds, type ResidualLossId} from './residualLosses';
export {sampleObjective, type SampleObjectiveOptions} from './sampleObjective';
