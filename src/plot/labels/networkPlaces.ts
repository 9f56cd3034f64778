/** Where the neurons of a small network stand, and the numbers of its weights. */
import type {Region} from '../frame/regions';
import type {Place} from '../pathGeometry';
import type {Box} from './box';

export interface NetworkPlaces {
  /** Of each neuron, by layer. */
  readonly neurons: readonly (readonly Place[])[];
  /** Between two layers, by layer after the input, receiving and sending neuron. */
  readonly edges: readonly (readonly (readonly NetworkEdge[])[])[];
  /** By layer after the input: whether the numbers of all its weights have room. */
  readonly hasRoom: readonly boolean[];
}

export interface NetworkEdge {
  readonly from: Place;
  readonly to: Place;
  /** The middle of its number. */
  readonly label: Place;
}

export interface NetworkPlacesOptions {
  readonly widths: readonly number[];
  readonly region: Region;
  /** Of a neuron, and of a weight's number, in stage units. */
  readonly neuron: Pick<Box, 'width' | 'height'>;
  readonly label: Pick<Box, 'width' | 'height'>;
}

/** How far along its edge a number may stand, as a share of the way between two layers. */
const shares = Array.from({length: 21}, (_, i) => 0.15 + i * 0.035);

/** Neurons are no farther apart than this, in their own heights. */
const mostApart = 4.8;

/**
 * Layers from left to right, their neurons one below the other about the middle line. The
 * numbers of a layer's weights stand where they are farthest from each other.
 */
export function networkPlaces(options: NetworkPlacesOptions): NetworkPlaces {
  const {widths, region, neuron, label} = options;
  const most = Math.max(...widths);
  const pitch = Math.min(
    mostApart * neuron.height,
    most > 1 ? (region.height - neuron.height) / (most - 1) : Infinity,
  );
  const across = (region.width - neuron.width) / (widths.length - 1);
  const neurons = widths.map((count, layer) =>
    Array.from({length: count}, (_, j) => ({
      x: region.x + (layer - (widths.length - 1) / 2) * across,
      y: region.y + (j - (count - 1) / 2) * pitch,
    })),
  );
  const layers = widths.slice(1).map((_, l) => {
    const ends = neurons[l + 1]!.map(to =>
      neurons[l]!.map(from => ({
        from: {x: from.x + neuron.width / 2, y: from.y},
        to: {x: to.x - neuron.width / 2, y: to.y},
      })),
    );
    const width = across - neuron.width;
    const possible = shares.filter(
      share => Math.min(share, 1 - share) * width >= label.width / 2,
    );
    const roomAt = (share: number) =>
      apart(
        ends.flat().map(edge => along(edge, share)),
        label,
      );
    const best = possible.reduce(
      (one, share) => (roomAt(share) > roomAt(one) + 1e-9 ? share : one),
      0.5,
    );
    return {
      hasRoom: possible.length > 0 && roomAt(best) >= 0,
      edges: (room: boolean) =>
        ends.map(row =>
          row.map(edge => ({...edge, label: along(edge, room ? best : 0.5)})),
        ),
    };
  });
  return {
    neurons,
    edges: layers.map(({edges, hasRoom}) => edges(hasRoom)),
    hasRoom: layers.map(({hasRoom}) => hasRoom),
  };
}

/** The least distance between two boxes, in stage units; below 0 where two overlap. */
function apart(
  places: readonly Place[],
  {width, height}: Pick<Box, 'width' | 'height'>,
) {
  let least = Infinity;
  places.forEach((a, i) =>
    places.slice(i + 1).forEach(b => {
      const gap = Math.max(Math.abs(a.x - b.x) - width, Math.abs(a.y - b.y) - height);
      least = Math.min(least, gap);
    }),
  );
  return least;
}

function along({from, to}: {from: Place; to: Place}, share: number): Place {
  return {
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  };
}
