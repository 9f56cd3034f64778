import type {OptimizerId} from './OptimizerId';

/** What optimizers are called in a cell, in one or two words. */
export const shortOptimizerNames: Readonly<Record<OptimizerId, string>> = {
  'gradient-descent': 'descent',
  momentum: 'momentum',
  nesterov: 'Nesterov',
  adagrad: 'AdaGrad',
  adadelta: 'Adadelta',
  rmsprop: 'RMSProp',
  adam: 'Adam',
  amsgrad: 'AMSGrad',
  adamw: 'AdamW',
  adamax: 'Adamax',
  nadam: 'NAdam',
  qhm: 'QHM',
  armijo: 'Armijo',
  'exact-line-search': 'line search',
  newton: 'Newton',
  bfgs: 'BFGS',
};
