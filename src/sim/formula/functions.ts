/** The value of each function of the tree. */
import * as math from '../math';
import {sigmoid} from '../regression/sigmoid';
import type {FunctionName} from './Expression';

export const functions: Readonly<Record<FunctionName, (x: number) => number>> = {
  sin: math.sin,
  cos: math.cos,
  tan: math.tan,
  asin: math.asin,
  acos: math.acos,
  atan: math.atan,
  sinh: math.sinh,
  cosh: math.cosh,
  tanh: math.tanh,
  asinh: math.asinh,
  acosh: math.acosh,
  atanh: math.atanh,
  ln: math.ln,
  log2: math.log2,
  log10: math.log10,
  abs: math.abs,
  sign: math.sign,
  step,
  relu: x => math.max(0, x),
  sigmoid,
};

/** 0 below zero, 1 above, ½ between: the slope of max(0, x), with the mean at its corner. */
function step(x: number): number {
  return (1 + math.sign(x)) / 2;
}
