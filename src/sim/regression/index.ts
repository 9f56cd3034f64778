export {leastSquares} from './leastSquares';
export {lineFit, type LineFit, type LineFitOptions, type LineModel} from './lineFit';
export {logisticRegression, type LogisticRegression} from './logisticRegression';
export {residualLossIds, type ResidualLossId} from './residualLosses';
