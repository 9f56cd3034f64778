/** A network's average cost over samples, as a function of its parameters. */
import {DataError} from '../data/DataError';
import type {DataLoss} from '../data/DataLoss';
import type {ImageSet} from '../data/ImageSet';
import {indices} from '../data/shuffle';
import {runBackward} from './backpropagation';
import {emptyPass, runForward} from './forward';
import {networkWith} from './Network';
import {parameterCount, type NetworkDesign} from './NetworkDesign';
import {outputCost} from './outputCost';

export interface NetworkSamples {
  readonly count: number;
  /** Input after input; `count` times the width of the first layer. */
  readonly inputs: Float64Array;
  /** Target after target; `count` times the width of the last layer. */
  readonly targets: Float64Array;
}

/** Images as inputs; targets are 1 at the digit and 0 elsewhere. */
export function imageSamples(images: ImageSet): NetworkSamples {
  const targets = new Float64Array(images.count * 10);
  images.labels.forEach((digit, index) => (targets[index * 10 + digit] = 1));
  return {count: images.count, inputs: images.pixels, targets};
}

/**
 * The average cost over the samples, its gradient by backpropagation.
 *
 * The loss keeps one set of buffers, so it allocates nothing per sample.
 *
 * @throws DataError for a design that cannot be or samples that do not fit it.
 */
export function networkLoss(design: NetworkDesign, samples: NetworkSamples): DataLoss {
  const dimension = parameterCount(design);
  const network = networkWith(design, new Float64Array(dimension));
  const slopes = networkWith(design, new Float64Array(dimension));
  const pass = emptyPass(network);
  const everyone = indices(samples.count);
  const {input, target} = sampleViews(design, samples);
  const costOf = (index: number) => {
    runForward(network, input[index]!, pass);
    return outputCost(network, pass, target[index]!);
  };
  return {
    dimension,
    sampleCount: samples.count,
    value(weights, chosen = everyone) {
      network.parameters.set(weights);
      let sum = 0;
      for (let i = 0; i < chosen.length; i++) sum += costOf(chosen[i]!);
      return sum / chosen.length;
    },
    valueAndGradient(weights, chosen = everyone) {
      network.parameters.set(weights);
      slopes.parameters.fill(0);
      let sum = 0;
      for (let i = 0; i < chosen.length; i++) {
        const index = chosen[i]!;
        sum += costOf(index);
        const [first, wanted] = [input[index]!, target[index]!];
        runBackward(network, {input: first, target: wanted, pass, slopes});
      }
      const count = chosen.length;
      return {
        value: sum / count,
        gradient: slopes.parameters.map(total => total / count),
      };
    },
  };
}

/** A view of every sample's input and target. */
function sampleViews({widths}: NetworkDesign, samples: NetworkSamples) {
  const {count, inputs, targets} = samples;
  const views = (name: string, values: Float64Array, width: number) => {
    if (count < 1 || values.length !== count * width) {
      throw new DataError(
        `Expected ${name} of ${width} values for each of ${count} samples, ` +
          `got ${values.length} values.`,
      );
    }
    return Array.from({length: count}, (_, i) =>
      values.subarray(i * width, (i + 1) * width),
    );
  };
  return {
    input: views('inputs', inputs, widths[0]!),
    target: views('targets', targets, widths.at(-1)!),
  };
}
