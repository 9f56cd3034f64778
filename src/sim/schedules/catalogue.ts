/** Learning rate schedules. Any of them works with any optimizer. */
import {cos, pi, pow} from '../math';
import type {NumberSetting} from '../optimizers/Optimizer';
import {setting} from '../optimizers/settings';
import type {ScheduleDefinition} from './Schedule';

const final = setting.number(
  0,
  [0, 1],
  'the share of the rate that is left at the end',
);

const warmUp = setting.number(
  0,
  [0, 1e9],
  'updates over which the rate first grows in equal parts from 0',
);

const constant = define({
  id: 'constant',
  title: 'Constant',
  tex: String.raw`\gamma_k = \gamma`,
  source: 'Robbins and Monro (1951): under noise it does not settle.',
  settings: {warmUp},
  factor: () => 1,
});

const step = define({
  id: 'step',
  title: 'Step',
  tex: String.raw`\gamma_k = \gamma\, d^{\lfloor k / n \rfloor}`,
  source: 'torch.optim.lr_scheduler.StepLR.',
  settings: {
    every: setting.number(10, [1, 1e9], 'n: updates between two drops'),
    drop: setting.number(0.1, [0, 1], 'd: what a drop multiplies the rate by'),
    warmUp,
  },
  factor: (k, _steps, {every, drop}) => pow(drop, Math.floor(k / every)),
});

const exponential = define({
  id: 'exponential',
  title: 'Exponential',
  tex: String.raw`\gamma_k = \gamma\, d^{k}`,
  source: 'torch.optim.lr_scheduler.ExponentialLR.',
  settings: {
    drop: setting.number(0.95, [0, 1], 'd: what each update multiplies the rate by'),
    warmUp,
  },
  factor: (k, _steps, {drop}) => pow(drop, k),
});

const cosine = define({
  id: 'cosine',
  title: 'Cosine',
  tex: String.raw`\gamma_k = \gamma \left( r + \frac{1 - r}{2} \left( 1 + \cos \frac{\pi k}{T} \right) \right)`,
  source:
    'Loshchilov and Hutter, SGDR (2017), equation 5; ' +
    'torch.optim.lr_scheduler.CosineAnnealingLR.',
  settings: {final, warmUp},
  factor: (k, steps, {final}) =>
    final + ((1 - final) / 2) * (1 + cos((pi * k) / steps)),
});

const linear = define({
  id: 'linear',
  title: 'Linear',
  tex: String.raw`\gamma_k = \gamma \left( 1 - (1 - r) \frac{k}{T} \right)`,
  source: 'torch.optim.lr_scheduler.LinearLR, from 1 down to r.',
  settings: {final, warmUp},
  factor: (k, steps, {final}) => 1 - ((1 - final) * k) / steps,
});

const inverseRoot = define({
  id: 'inverse-sqrt',
  title: 'Inverse square root',
  tex: String.raw`\gamma_k = \frac{\gamma}{\sqrt{k + 1}}`,
  source: 'Nesterov, Introductory Lectures on Convex Optimization, section 3.2.3.',
  settings: {warmUp},
  factor: k => 1 / Math.sqrt(k + 1),
});

const warmUpOnly = define({
  id: 'warm-up',
  title: 'Warm-up',
  tex: String.raw`\gamma_k = \gamma \min \left( 1, \frac{k + 1}{n} \right)`,
  source: 'Goyal et al., Accurate, large minibatch SGD (2017), section 2.2.',
  settings: {warmUp: {...warmUp, default: 10}},
  factor: () => 1,
});

export const schedules: readonly ScheduleDefinition[] = [
  constant,
  step,
  exponential,
  cosine,
  linear,
  inverseRoot,
  warmUpOnly,
];

/** Checks a definition against its own settings, and adds the warm-up all of them have. */
function define<const S extends Readonly<Record<string, NumberSetting>>>(
  definition: ScheduleDefinition<S & {readonly warmUp: NumberSetting}>,
): ScheduleDefinition {
  return {
    ...definition,
    factor(k, steps, settings) {
      const ramp = Math.min(1, (k + 1) / Math.max(1, settings['warmUp']!));
      return ramp * definition.factor(k, steps, settings as never);
    },
  };
}
