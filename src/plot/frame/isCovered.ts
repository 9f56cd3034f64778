import {isInside, type Place} from '../pathGeometry';
import type {Region} from './regions';

/** Around words, in stage units. */
const margin = 14;

/** Whether a place on the stage is one that words stand on, or near them. */
export function isCovered({x, y}: Place, {width, height, ...middle}: Region): boolean {
  return isInside(
    {x: x - middle.x, y: y - middle.y},
    {x: width / 2 + margin, y: height / 2 + margin},
  );
}
