import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {quotient, remembered, slopeOf, slopeTerm} from './StepRule';

/**
 * RMSProp: v ← αv + (1−α)g², x ← x − γg/(√v + ε).
 *
 * Tieleman and Hinton, Neural Networks for Machine Learning, lecture 6.5 (2012). Centred:
 * v less the square of the gradient's own average (Graves, Generating sequences with
 * recurrent neural networks (2013), equations 38 to 45). With momentum: b ← μb + g/(√v + ε),
 * x ← x − γb.
 */
export const rmsprop = defineOptimizer({
  id: 'rmsprop',
  title: 'RMSProp',
  tex: String.raw`v \leftarrow \alpha v + (1 - \alpha) g^2, \quad x \leftarrow x - \gamma \frac{g}{\sqrt{v} + \varepsilon}`,
  source: 'Tieleman and Hinton (2012); defaults of torch.optim.RMSprop.',
  settings: {
    learningRate: setting.learningRate(1e-2),
    decay: setting.average(0.99, 'α: the share of the old average that is kept'),
    epsilon: setting.epsilon(1e-8),
    epsilonInside: setting.epsilonInside,
    initialAccumulator: setting.initialAccumulator(0),
    momentum: setting.momentum(0),
    centered: setting.flag('divides by the deviation from the gradient’s own average'),
    weightDecay: setting.weightDecay(0),
  },
  step: settings =>
    settings.centered || settings.momentum > 0
      ? null
      : {
          symbol: 'd_k',
          formula: [slopeTerm, '/', '\\sqrt{v_k}'],
          parts: (update, axis) =>
            quotient(
              slopeOf(update, axis, settings.weightDecay),
              remembered(update.after.state, 'squaredGradient', axis),
              settings,
            ),
        },
  begin(settings, {dimension}) {
    const {decay, epsilon, epsilonInside, momentum, centered, weightDecay} = settings;
    const squares = new Array<number>(dimension).fill(settings.initialAccumulator);
    const means = new Array<number>(dimension).fill(0);
    const velocity = new Array<number>(dimension).fill(0);
    const effectiveRate = new Array<number>(dimension).fill(0);
    return {
      update(point, gradient, learningRate) {
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          squares[i] = decay * squares[i]! + (1 - decay) * g * g;
          means[i] = means[i]! + (1 - decay) * (g - means[i]!);
          // Rounding may leave a variance just below zero.
          const spread = centered
            ? Math.max(0, squares[i]! - means[i]! * means[i]!)
            : squares[i]!;
          const root = epsilonInside
            ? Math.sqrt(spread + epsilon)
            : Math.sqrt(spread) + epsilon;
          effectiveRate[i] = learningRate / root;
          velocity[i] = momentum * velocity[i]! + (g === 0 ? 0 : g / root);
          point[i] = point[i]! - learningRate * velocity[i]!;
        }
      },
      state: () => ({
        squaredGradient: [...squares],
        ...(centered && {meanGradient: [...means]}),
        ...(momentum > 0 && {velocity: [...velocity]}),
        effectiveRate: [...effectiveRate],
      }),
    };
  },
});
