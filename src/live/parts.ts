/** What every figure needs, loaded with the first. */
export {LiveFigure} from './figure/LiveFigure';
export {LiveView} from './view/LiveView';
