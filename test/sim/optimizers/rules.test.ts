import {describe, expect, it} from 'vitest';
import {descend, objective} from '../../../src/sim';

/**
 * The ravine 0.1x² + 2y² from (−5, −2): where two and fifty updates lead. Worked in 50
 * decimal digits from the update rules as PyTorch documents them, by a program that shares
 * nothing with this one. Empty settings are PyTorch's defaults (momentum 0.9).
 */
const cases: readonly [
  optimizer: string,
  settings: Record<string, number | boolean>,
  afterTwo: number[],
  afterFifty: number[],
][] = [
  [
    'gradient-descent',
    {},
    [-4.9980002, -1.984032],
    [-4.950244217839015, -1.6368049013521997],
  ],
  [
    'gradient-descent',
    {weightDecay: 0.1},
    [-4.99700045, -1.98363362],
    [-4.925548613301465, -1.6286081890804769],
  ],
  ['momentum', {}, [-4.9971002, -1.976832], [-4.601021165020336, -0.13517174470990279]],
  [
    'momentum',
    {momentum: 0.8, dampening: 0.3, weightDecay: 0.1},
    [-4.996250315, -1.979523534],
    [-4.761147038451729, -0.9852816532467861],
  ],
  [
    'nesterov',
    {},
    [-4.995390722, -1.96323552],
    [-4.593172705792757, -0.1534250467175506],
  ],
  [
    'nesterov',
    {momentum: 0.8, weightDecay: 0.1},
    [-4.993641458, -1.9653409288],
    [-4.659469356704237, -0.7122430794653721],
  ],
  [
    'adagrad',
    {},
    [-4.982936013874658, -1.9829466763150123],
    [-4.873094198759854, -1.874038536516927],
  ],
  [
    'adagrad',
    {
      learningRate: 0.5,
      learningRateDecay: 0.1,
      weightDecay: 0.1,
      initialAccumulator: 0.1,
      epsilon: 1e-6,
      epsilonInside: true,
    },
    [-4.209941397378993, -1.227730607565817],
    [-2.2941370482516477, -0.10765305497868785],
  ],
  [
    'adadelta',
    {},
    [-4.993594298838205, -1.9935957274088112],
    [-4.815764432305434, -1.8196802214092185],
  ],
  [
    'adadelta',
    {decay: 0.5, weightDecay: 0.1, epsilon: 0.0001},
    [-4.969544847919935, -1.9695667458381272],
    [-3.280656958220752, -0.48622261161112185],
  ],
  [
    'rmsprop',
    {},
    [-4.829827954061458, -1.8309433272561533],
    [-3.736951993982717, -0.862960625865388],
  ],
  [
    'rmsprop',
    {momentum: 0.5, centered: true, weightDecay: 0.1},
    [-4.778367245057887, -1.7795002605270358],
    [-2.472467462324462, -0.18480889559603533],
  ],
  [
    'rmsprop',
    {decay: 0.9, epsilon: 0.0001, epsilonInside: true, initialAccumulator: 1},
    [-4.980019003722055, -1.948345732482884],
    [-4.507488405577664, -1.4347736189083815],
  ],
  [
    'adam',
    {},
    [-4.998000005238656, -1.9980000130698583],
    [-4.950060163967695, -1.9501513181784587],
  ],
  [
    'adam',
    {
      learningRate: 0.1,
      beta1: 0.5,
      beta2: 0.9,
      epsilon: 0.001,
      epsilonInside: true,
      weightDecay: 0.1,
    },
    [-4.800333536670819, -1.8007548539515432],
    [-0.8956934514861453, -7.696297970532143e-5],
  ],
  [
    'amsgrad',
    {},
    [-4.998000005238656, -1.9980000130698583],
    [-4.950060163967695, -1.9501513181784587],
  ],
  [
    'amsgrad',
    {learningRate: 0.1, beta2: 0.9},
    [-4.800005094423589, -1.800032854763378],
    [-1.0025762607026665, 0.11680597676039059],
  ],
  [
    'adamw',
    {},
    [-4.997900015999879, -1.9979600235319102],
    [-4.947576027096365, -1.949166824136383],
  ],
  [
    'adamw',
    {learningRate: 0.1, weightDecay: 0.5},
    [-4.317754669646093, -1.6104122279204944],
    [0.10500179404352451, -0.032778104077420135],
  ],
  [
    'adamax',
    {},
    [-4.995999620941007, -1.995999051688267],
    [-4.899748903651143, -1.8994107397984945],
  ],
  [
    'adamax',
    {learningRate: 0.1, beta2: 0.9, weightDecay: 0.1},
    [-4.799033298889629, -1.7975069254644778],
    [0.981224634405847, -0.06477845104431115],
  ],
  [
    'nadam',
    {},
    [-4.996320021184715, -1.996320461643832],
    [-4.906972883462607, -1.9074959771949176],
  ],
  [
    'nadam',
    {learningRate: 0.1, momentumDecay: 0.1, weightDecay: 0.1},
    [-4.816771813002806, -1.8179343181150545],
    [-1.3456931027617207, 0.06500908136521716],
  ],
  [
    'qhm',
    {learningRate: 0.1},
    [-4.93997091098, -1.5472551168],
    [-3.628701479854841, 0.03141278867359555],
  ],
  [
    'qhm',
    {learningRate: 0.1, momentum: 0.9, nu: 0.5},
    [-4.886105, -1.1808],
    [-1.8646945082134574, -0.00017659941527173428],
  ],
];

describe('each optimizer', () => {
  it.each(cases)(
    '%s %j follows its published rule',
    (optimizer, settings, two, fifty) => {
      const {points} = descend({
        objective: objective('ravine'),
        start: [-5, -2],
        steps: 50,
        optimizer,
        settings,
      });
      for (const axis of [0, 1]) {
        expect(points[2]!.point[axis]).toBeCloseTo(two[axis]!, 13);
        expect(points[50]!.point[axis]).toBeCloseTo(fifty[axis]!, 11);
      }
    },
  );
});
