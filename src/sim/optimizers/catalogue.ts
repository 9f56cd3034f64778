/** Every optimizer. Adding one is a file beside this and a line below. */
import {adadelta} from './adadelta';
import {adagrad} from './adagrad';
import {adam} from './adam';
import {adamax} from './adamax';
import {adamw} from './adamw';
import {amsgrad} from './amsgrad';
import {armijo} from './armijo';
import {bfgs} from './bfgs';
import {exactLineSearch} from './exactLineSearch';
import {gradientDescent} from './gradientDescent';
import {momentum} from './momentum';
import {nadam} from './nadam';
import {nesterov} from './nesterov';
import {newton} from './newton';
import type {OptimizerDefinition} from './Optimizer';
import {qhm} from './qhm';
import {rmsprop} from './rmsprop';

export const optimizers: readonly OptimizerDefinition[] = [
  gradientDescent,
  momentum,
  nesterov,
  adagrad,
  adadelta,
  rmsprop,
  adam,
  amsgrad,
  adamw,
  adamax,
  nadam,
  qhm,
  armijo,
  exactLineSearch,
  newton,
  bfgs,
];
