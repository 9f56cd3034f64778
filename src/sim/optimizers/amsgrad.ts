import {adam} from './adam';
import {beginAdam} from './beginAdam';
import {defineOptimizer} from './Optimizer';

/**
 * AMSGrad: Adam that divides by the largest second moment so far,
 * v̂ = max(v₁, …, v_k)/(1−β₂ᵏ), so that its steps cannot grow again.
 *
 * Reddi, Kale and Kumar, On the convergence of Adam and beyond (2018), algorithm 2, with
 * Adam's bias correction as in PyTorch.
 */
export const amsgrad = defineOptimizer({
  id: 'amsgrad',
  title: 'AMSGrad',
  tex: String.raw`\bar v \leftarrow \max(\bar v, v), \quad x \leftarrow x - \gamma \frac{\hat m}{\sqrt{\bar v / (1 - \beta_2^k)} + \varepsilon}`,
  source: 'Reddi, Kale and Kumar (2018); defaults of torch.optim.Adam(amsgrad=True).',
  settings: adam.settings,
  begin: (settings, {dimension}) =>
    beginAdam({...settings, decoupled: false, keepLargest: true}, dimension),
});
