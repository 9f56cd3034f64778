export {
  batches,
  updatesPerEpoch,
  type Batch,
  type BatchPlan,
  type BatchSize,
} from './batches';
export {
  classPointDefaults,
  classPoints,
  type ClassPoints,
  type LabelledPoint,
} from './classPoints';
export {DataError} from './DataError';
export type {DataLoss, LossAndGradient} from './DataLoss';
export {
  digitSize as DIGIT_SIZE,
  digitSet,
  plainDigits,
  type DigitSet,
} from './digits/digitSet';
export {
  distortionDefaults,
  noDistortion,
  type DistortionLimits,
} from './digits/Distortion';
export {glyphs, type Glyph, type Stroke, type StrokePoint} from './digits/strokes';
export {fitDigit, type GrayImage} from './digits/fitDigit';
export {imageAt, readImageSet, type ImageSet} from './ImageSet';
export {
  linePointDefaults,
  linePoints,
  type DataPoint,
  type LinePoints,
} from './linePoints';
export {readLabelledPoints, readPoints, readTable, type Table} from './readCsv';
export {readIdx, type IdxArray} from './readIdx';
export {seededRandom, type SeededRandom} from './SeededRandom';
export {indices, shuffle} from './shuffle';
export type {TrainingOptimizer} from './startOptimizer';
export {train, type Training} from './train';
export type {TrainingStep, TrainingTrace, TrainingUpdate} from './TrainingTrace';
