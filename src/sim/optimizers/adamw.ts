import {adam} from './adam';
import {beginAdam} from './beginAdam';
import {defineOptimizer} from './Optimizer';
import {setting} from './settings';

/**
 * AdamW: Adam whose weight decay shrinks x itself, x ← (1 − γλ)x, before the step.
 *
 * Loshchilov and Hutter, Decoupled weight decay regularization (2019), algorithm 2.
 */
export const adamw = defineOptimizer({
  id: 'adamw',
  title: 'AdamW',
  tex: String.raw`x \leftarrow (1 - \gamma\lambda) x - \gamma \frac{\hat m}{\sqrt{\hat v} + \varepsilon}`,
  source: 'Loshchilov and Hutter (2019); defaults of torch.optim.AdamW.',
  settings: {
    ...adam.settings,
    weightDecay: setting.weightDecay(
      1e-2,
      'λ: each update multiplies x by 1 − γλ first',
    ),
  },
  begin: (settings, {dimension}) =>
    beginAdam({...settings, decoupled: true, keepLargest: false}, dimension),
});
