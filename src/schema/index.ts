export {
  fieldMeaning,
  fieldTakes,
  mayBeAuto,
  readField,
  writtenDefault,
  type Auto,
  type Field,
  type FieldValue,
} from './Field';
export type * from './Kind';
export {read, refused} from './Kind';
export {writtenBytes} from './kinds/bytes';
export type {ChoiceField} from './kinds/choice';
export type {FlagField} from './kinds/flag';
export {areWrittenPixels, type ImageField} from './kinds/image';
export type {IntegerField, NumberField} from './kinds/number';
export type {NumbersField, PointField} from './kinds/numbers';
export {areWrittenPoints, type PointPair, type PointsField} from './kinds/points';
export type {TextField} from './kinds/text';
export {nearest, suggestion} from './nearest';
export {readRecord, unknownName} from './readRecord';
export {quoted, shortened, shown} from './shown';
