import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {quotient, remembered, slopeOf, slopeTerm} from './StepRule';

/**
 * AdaGrad: s ← s + g², x ← x − γg/(√s + ε).
 *
 * Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic
 * optimization, JMLR 12 (2011). PyTorch puts ε outside the root; other texts inside.
 */
export const adagrad = defineOptimizer({
  id: 'adagrad',
  title: 'AdaGrad',
  tex: String.raw`s \leftarrow s + g^2, \quad x \leftarrow x - \gamma \frac{g}{\sqrt{s} + \varepsilon}`,
  source: 'Duchi, Hazan and Singer (2011); defaults of torch.optim.Adagrad.',
  settings: {
    learningRate: setting.learningRate(1e-2),
    learningRateDecay: setting.number(
      0,
      [0, 1e12],
      'η: update k uses γ/(1 + (k − 1)η)',
    ),
    weightDecay: setting.weightDecay(0),
    initialAccumulator: setting.initialAccumulator(0),
    epsilon: setting.epsilon(1e-10),
    epsilonInside: setting.epsilonInside,
  },
  step: settings =>
    settings.learningRateDecay > 0
      ? null
      : {
          symbol: 'd_k',
          formula: [slopeTerm, '/', '\\sqrt{s_k}'],
          parts: (update, axis) =>
            quotient(
              slopeOf(update, axis, settings.weightDecay),
              remembered(update.after.state, 'squaredSum', axis),
              settings,
            ),
        },
  begin(settings, {dimension}) {
    const {weightDecay, epsilon, epsilonInside} = settings;
    const sum = new Array<number>(dimension).fill(settings.initialAccumulator);
    const effectiveRate = new Array<number>(dimension).fill(0);
    let updates = 0;
    return {
      update(point, gradient, learningRate) {
        const rate = learningRate / (1 + updates * settings.learningRateDecay);
        updates++;
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          sum[i] = sum[i]! + g * g;
          const root = epsilonInside
            ? Math.sqrt(sum[i]! + epsilon)
            : Math.sqrt(sum[i]!) + epsilon;
          effectiveRate[i] = rate / root;
          // A gradient of zero asks for no step, whatever the root.
          if (g !== 0) point[i] = point[i]! - (rate * g) / root;
        }
      },
      state: () => ({squaredSum: [...sum], effectiveRate: [...effectiveRate]}),
    };
  },
});
