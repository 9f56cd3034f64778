/**
 * Numbers, lists, counts, outcomes and sentences in words, in every language.
 *
 * @module downhill/words
 */
export * from './decimalsFor';
export {rateFormat} from './limit';
export {movingFormat} from './movingFormat';
export * from './digitsToTell';
export * from './directions';
export * from './equation';
export * from './updates';
export {formatNumber, type NumberFormat} from './formatNumber';
export * from './isNothing';
export * from './languages';
export * from './nearest';
export type {MessageValue, MessageValues} from './formatMessage';
export {MessageError} from './message';
export type {OptimizerId} from './OptimizerId';
export {
  movesByRate,
  optimizerCharacters,
  optimizerTexts,
  type OptimizerRun,
} from './optimizers';
export * from './sentences';
export type {Noun} from './spelled';
export type {OptimizerWords, OutcomeFacts, OutcomeWords, Sayable, Words} from './Words';
export {wordsFor, type Catalogue, type Catalogues, type WordsOptions} from './wordsFor';
