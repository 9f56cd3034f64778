import {Vector2} from '@motion-canvas/core';
import {objective} from '../../sim';
import type {Clip} from '../../clip/defineClip';
import type {Parameter} from '../../clip/parameters';
import {axesGround} from './axesGround';
import {clamped, type Point} from './PlaceGround';
import type {Picture} from './Picture';
import {surfaceGround} from './surfaceGround';

/** A parameter that is a place in the picture: x of a curve, or x and y of a plane. */
export interface Place {
  readonly name: string;
  /** The value: one number, or two. */
  readonly value: readonly number[];
  /** Where it is, in shares of the picture's width and height, from its upper left corner. */
  readonly at: Point;
  /** How much of each number the picture shows. */
  readonly span: readonly number[];
  /** The value of another place, within what the picture shows and the clip takes. */
  valueAt(place: Point): readonly number[];
}

/** The places in the frame that is shown; none where it shows no plot of them. */
export function placesIn(picture: Picture, clip: Clip): readonly Place[] {
  const names = Object.keys(clip.parameters).filter(name => {
    const parameter = clip.parameters[name]!;
    return 'isPlace' in parameter && parameter.isPlace;
  });
  if (names.length === 0) return [];
  return picture.look(view => {
    const ground = axesGround(view) ?? surfaceGround(view);
    if (!ground) return [];
    const {x: width, y: height} = view.size();
    return names.flatMap(name => {
      const value = numbersOf(picture.run.values[name]);
      const data = value && onPlot(value, picture, clip);
      const at = data && ground.placeOf({x: data[0], y: data[1]});
      if (!at) return [];
      const span = ground.span.slice(0, value.length);
      const valueAt = (place: Point): readonly number[] => {
        const {x, y} = ground.dataAt(
          new Vector2((place.x - 0.5) * width, (place.y - 0.5) * height),
        );
        return [x, y]
          .slice(0, value.length)
          .map((number, i) =>
            rounded(within(number, clip.parameters[name]!), span[i]!),
          );
      };
      return [
        {
          name,
          value,
          at: {x: 0.5 + at.x / width, y: 0.5 + at.y / height},
          span,
          valueAt,
        },
      ];
    });
  });
}

/** A number as it is set by hand: of no more digits than can be seen. */
export function rounded(value: number, span: number): number {
  const step = 10 ** Math.floor(Math.log10(span / 200));
  const digits = Math.max(0, -Math.floor(Math.log10(span / 200)));
  return Number((Math.round(value / step) * step).toFixed(Math.min(20, digits)));
}

function numbersOf(value: unknown): readonly number[] | undefined {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) && value.length === 2 ? (value as number[]) : undefined;
}

/** A point of a plane as it is; x of a curve, on the curve. */
function onPlot(
  value: readonly number[],
  {run}: Picture,
  {parameters}: Clip,
): [number, number] | undefined {
  const [x, y] = value;
  if (x === undefined) return undefined;
  if (y !== undefined) return [x, y];
  const curve = Object.entries(parameters).find(
    ([, {type, ...others}]) =>
      type === 'objective' && 'dimension' in others && others.dimension === 1,
  );
  if (!curve) return undefined;
  const height = objective(String(run.values[curve[0]]), {dimension: 1}).value([x]);
  return Number.isFinite(height) ? [x, height] : undefined;
}

function within(value: number, parameter: Parameter): number {
  return 'min' in parameter ? clamped(value, parameter.min, parameter.max) : value;
}
