/** A network's pass as it is drawn: what is bright, and what is carried where. */
import {forward, type Network} from '../sim';

/** What one input makes of a network, as plain data. */
export interface NetworkPicture {
  /** Of each neuron of the first hidden layer: its weights as shares of the largest. */
  readonly weights: readonly (readonly number[])[];
  /** Of each layer after the input, 0 to 1; the last are the outputs. */
  readonly activations: readonly (readonly number[])[];
  /**
   * What each neuron of a layer sends to each of the next, from the first hidden layer on:
   * weight times activation, as shares of the largest in these two layers. A row for each
   * neuron that receives.
   */
  readonly sent: readonly (readonly (readonly number[])[])[];
}

/** Shares are kept to a thousandth: nobody sees more. */
const precision = 1000;

/**
 * Sends an input through a network of sigmoids.
 *
 * @param input - As many values as the first layer has neurons.
 */
export function networkPicture(
  network: Network,
  input: ArrayLike<number>,
): NetworkPicture {
  const activations = forward(network, input).activations.map(layer => [...layer]);
  const [first, ...others] = network.layers;
  const rows = Array.from({length: first!.outputs}, (_, j) =>
    first!.weights.subarray(j * first!.inputs, (j + 1) * first!.inputs),
  );
  return {
    weights: rows.map(row => sharesOf([[...row]])[0]!),
    activations: activations.slice(1),
    sent: others.map(({inputs, outputs, weights}, l) =>
      sharesOf(
        Array.from({length: outputs}, (_, j) =>
          Array.from(
            {length: inputs},
            (_, k) => weights[j * inputs + k]! * activations[l + 1]![k]!,
          ),
        ),
      ),
    ),
  };
}

/**
 * The picture between two epochs: nothing was computed there, it only leads across.
 *
 * @param parts - In so many steps an epoch the weights and what is sent change: thousands of
 *   pixels that change with every frame are large in a file. Default: with every frame.
 */
export function betweenPictures(
  pictures: readonly NetworkPicture[],
  at: number,
  parts = Infinity,
): NetworkPicture {
  const exact = exactlyBetween(pictures, at);
  if (parts === Infinity) return exact;
  const {weights, sent} = exactlyBetween(pictures, Math.floor(at * parts) / parts);
  return {...exact, weights, sent};
}

function exactlyBetween(
  pictures: readonly NetworkPicture[],
  at: number,
): NetworkPicture {
  const [k, part] = [Math.floor(at), at % 1];
  const [from, to] = [pictures[k]!, pictures[k + 1]];
  if (part === 0 || !to) return from;
  const mixed = (a: readonly number[], b: readonly number[]) =>
    a.map((value, i) => value + (b[i]! - value) * part);
  return {
    weights: from.weights.map((row, j) => mixed(row, to.weights[j]!)),
    activations: from.activations.map((layer, l) => mixed(layer, to.activations[l]!)),
    sent: from.sent.map((layer, l) =>
      layer.map((row, j) => mixed(row, to.sent[l]![j]!)),
    ),
  };
}

function sharesOf(rows: readonly (readonly number[])[]): number[][] {
  const most = Math.max(...rows.flat().map(Math.abs));
  const share = (value: number) =>
    most > 0 ? Math.round((precision * value) / most) / precision : 0;
  return rows.map(row => row.map(share));
}
