import {frameOf, fullBleed, gradientMap} from 'downhill/plot';
import {objective} from 'downhill/sim';
import {map} from './ground';

const f = objective('sin(x) cos(y)');
const room = fullBleed(frameOf());

/** The gradients of a function all over a map, and a probe's ways on it. */
export const slopes = {f, ...gradientMap(f, {start: [-1.15, -0.23], count: 14, room})};

/** Axes from edge to edge of a plate that show it. */
export const slopesMap = {...map, domain: slopes.shown[0], range: slopes.shown[1]};
