/** How large the numbers of a small network are, and where they stand. */
import type {Region} from '../frame/regions';
import {networkPlaces, type NetworkPlaces} from './networkPlaces';

/**
 * Sizes in stage units, from the best to the smallest, with or without the symbols of the
 * numbers in the neurons, and how many characters a number may have.
 */
const sizes = [
  {fontSize: 38, isNamed: true, width: 222, height: 108, row: 23, characters: 7},
  {fontSize: 34, isNamed: true, width: 198, height: 100, row: 21, characters: 7},
  {fontSize: 38, isNamed: false, width: 170, height: 108, row: 23, characters: 7},
  {fontSize: 34, isNamed: false, width: 152, height: 92, row: 20, characters: 7},
  {fontSize: 32, isNamed: false, width: 152, height: 84, row: 19, characters: 7},
  {fontSize: 32, isNamed: false, width: 132, height: 84, row: 19, characters: 6},
] as const;

export type NetworkSize = (typeof sizes)[number];

/** A character's width, in its font's size. */
const characterWidth = 0.615;

/** Between neurons, and between a number and a neuron. */
const least = 8;

/** What the targets take at the right, in stage units. */
export const forTargets = 100;

export interface SizedNetwork {
  readonly size: NetworkSize;
  readonly places: NetworkPlaces;
}

/**
 * A network in a region, its targets at the right: with the first size with which the
 * numbers of all weights have room; without one, the first whose neurons and the numbers
 * between them have; or the smallest.
 */
export function sizedNetwork(widths: readonly number[], region: Region): SizedNetwork {
  const room = {
    ...region,
    x: region.x - forTargets / 2,
    width: region.width - forTargets,
  };
  const size = sizeFor(widths, room);
  return {size, places: placesIn(widths, room, size)};
}

function labelSize({fontSize, row, characters}: NetworkSize) {
  return {
    width: characters * characterWidth * fontSize,
    height: 2 * row + 0.8 * fontSize,
  };
}

function placesIn(
  widths: readonly number[],
  region: Region,
  size: NetworkSize,
): NetworkPlaces {
  return networkPlaces({widths, region, neuron: size, label: labelSize(size)});
}

function sizeFor(widths: readonly number[], region: Region): NetworkSize {
  const fitting = sizes.filter(
    size =>
      (region.width - widths.length * size.width) / (widths.length - 1) >=
        labelSize(size).width + least &&
      region.height / Math.max(...widths) >= size.height + least,
  );
  const roomy = fitting.find(size =>
    placesIn(widths, region, size).hasRoom.every(Boolean),
  );
  return roomy ?? fitting[0] ?? sizes.at(-1)!;
}
