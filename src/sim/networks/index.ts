export {activationIds, type ActivationId} from './activations';
export {backpropagate, type Backpropagation} from './backpropagation';
export {accuracy, classify} from './classify';
export {
  costIds,
  crossEntropyCost,
  crossEntropyOf,
  quadraticCost,
  type Cost,
  type CostId,
} from './costs';
export {
  digitDesign,
  trainDigitClassifier,
  type DigitClassifier,
  type DigitTraining,
} from './digitClassifier';
export {
  digitAnswers,
  readingOf,
  surenessOf,
  tellingAnswers,
  type DigitAnswer,
  type Sureness,
  type TellingAnswers,
} from './digitAnswers';
export {digitLandscape, type DigitLandscape, type DigitSlice} from './digitLandscape';
export {forward, type ForwardPass} from './forward';
export {createNetwork, networkWith, type Layer, type Network} from './Network';
export {parameterCount, type NetworkDesign} from './NetworkDesign';
export {imageSamples, networkLoss, type NetworkSamples} from './networkLoss';
export {filterNormalizedDirections} from './slices/filterNormalizedDirections';
export {
  lossSlice,
  projectPath,
  type LossSlice,
  type LossSliceOptions,
} from './slices/lossSlice';
export {
  principalDirections,
  type PrincipalDirections,
} from './slices/principalDirections';
export {shareAlong} from './slices/shareAlong';
export type {SliceDirections} from './slices/SliceDirections';
export {trainedDigits, type DigitLesson, type TrainedDigits} from './trainedDigits';
