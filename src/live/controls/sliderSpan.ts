/** What the slider of a number spans, and the way between its positions and values. */
import type {IntegerField, NumberField} from '../../schema';

export interface SliderSpan {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  /** Between two values; of a logarithmic span, of its smallest ones. */
  readonly step: number;
}

/** Positions of a logarithmic slider, from 0. */
const logPositions = 200;

/** Steps of a linear slider, about. */
const linearSteps = 200;

/** A range of at most so many decades, or whole numbers, is a slider's as it is. */
const decades = 3;
const wholeNumbers = 1000;

/** A slider around a value goes to so many times it, and to as small a part of it. */
const around = 30;

/** A slider around a place goes this far to both sides, at least. */
const reach = 3;

/**
 * What a slider spans: what its clip says; all that is allowed, where that is not too much;
 * else what lies around the value.
 *
 * @param value - What the parameter is now, settled.
 */
export function sliderSpan(
  field: NumberField | IntegerField,
  value: number,
): SliderSpan {
  const {control} = field;
  const isWhole = field.type === 'integer';
  const {min, max} = control
    ? {
        min: Math.min(Math.max(field.min, control.min), value),
        max: Math.max(Math.min(field.max, control.max), value),
      }
    : naturalRange(field, value);
  const isLog = control
    ? control.scale === 'log'
    : !isWhole && min > 0 && max / min > 20;
  if (isLog && min > 0) return {min, max, scale: 'log', step: 0};
  const step = control?.step ?? niceStep((max - min) / linearSteps);
  return {
    min,
    max,
    scale: 'linear',
    step: isWhole ? Math.max(1, Math.round(step)) : step,
  };
}

function naturalRange(
  field: NumberField | IntegerField,
  value: number,
): {min: number; max: number} {
  const {min, max} = field;
  const isNarrow =
    field.type === 'integer'
      ? max - min <= wholeNumbers
      : min > 0
        ? max / min <= 10 ** decades
        : max - min <= wholeNumbers;
  if (isNarrow) return {min, max};
  const isScale = min >= 0 && value > 0;
  const [low, high] = isScale
    ? [value / around, value * around]
    : [
        value - Math.max(reach, 2 * Math.abs(value)),
        value + Math.max(reach, 2 * Math.abs(value)),
      ];
  const from = field.type === 'integer' ? Math.floor(low) : low;
  const to = field.type === 'integer' ? Math.ceil(high) : high;
  return {min: Math.max(min, from), max: Math.min(max, to)};
}

/** The next smaller of 1, 2 and 5 times a power of ten. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [5, 2, 1].find(factor => factor * power <= step * (1 + 1e-9)) ?? 1;
  return Number((times * power).toPrecision(1));
}

/** What `<input type=range>` is given. */
export function positions({min, max, scale, step}: SliderSpan): {
  readonly min: number;
  readonly max: number;
  readonly step: number;
} {
  return scale === 'log' ? {min: 0, max: logPositions, step: 1} : {min, max, step};
}

/** Where a value is on the slider. */
export function positionOf({min, max, scale}: SliderSpan, value: number): number {
  if (scale === 'linear') return value;
  const share = Math.log(value / min) / Math.log(max / min);
  return Math.round(share * logPositions);
}

/** The value of a position, with no more digits than a step has. */
export function valueAt({min, max, scale, step}: SliderSpan, position: number): number {
  if (scale === 'log') {
    const value = min * (max / min) ** (position / logPositions);
    return Math.min(max, Math.max(min, Number(value.toPrecision(2))));
  }
  const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number(position.toFixed(Math.min(20, digits)));
}
