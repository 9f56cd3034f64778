/** How functions are named in TeX. */
import type {FunctionName} from './Expression';

/** What stands before an argument; |u| has none. */
export const commands: Readonly<Record<FunctionName, string>> = {
  sin: String.raw`\sin`,
  cos: String.raw`\cos`,
  tan: String.raw`\tan`,
  asin: String.raw`\arcsin`,
  acos: String.raw`\arccos`,
  atan: String.raw`\arctan`,
  sinh: String.raw`\sinh`,
  cosh: String.raw`\cosh`,
  tanh: String.raw`\tanh`,
  asinh: String.raw`\operatorname{arsinh}`,
  acosh: String.raw`\operatorname{arcosh}`,
  atanh: String.raw`\operatorname{artanh}`,
  ln: String.raw`\ln`,
  log2: String.raw`\log_2`,
  log10: String.raw`\log_{10}`,
  abs: '',
  sign: String.raw`\operatorname{sgn}`,
  step: String.raw`\operatorname{step}`,
  relu: String.raw`\operatorname{ReLU}`,
  sigmoid: String.raw`\sigma`,
};

/** Functions whose argument stands in brackets always. */
export const bracketed = new Set<string>(['sign', 'step', 'relu', 'sigmoid']);

/** Functions whose powers are written sin²x. */
export const raisable = new Set<string>(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh']);
