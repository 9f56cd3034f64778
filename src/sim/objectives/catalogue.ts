/** Every objective that has a name. Adding one is a file beside this and a line below. */
import type {Objective} from '../Objective';
import {ackley} from './ackley';
import {beale} from './beale';
import {booth} from './booth';
import {doubleWell} from './doubleWell';
import {elongatedBowl} from './elongatedBowl';
import {goldsteinPrice} from './goldsteinPrice';
import {growingWave} from './growingWave';
import {hills} from './hills';
import {himmelblau} from './himmelblau';
import {mccormick} from './mccormick';
import {monkeySaddle} from './monkeySaddle';
import {ovalBowl} from './ovalBowl';
import {quadratic} from './quadratic';
import {rastrigin} from './rastrigin';
import {ravine} from './ravine';
import {rosenbrock} from './rosenbrock';
import {saddle} from './saddle';
import {sixHumpCamel} from './sixHumpCamel';
import {squareSine} from './squareSine';
import {styblinskiTang} from './styblinskiTang';
import {threeHumpCamel} from './threeHumpCamel';
import {valley} from './valley';

export const objectives: readonly Objective[] = [
  quadratic(0),
  doubleWell,
  growingWave,
  squareSine,
  ovalBowl,
  ravine,
  elongatedBowl(10),
  valley,
  hills,
  saddle,
  monkeySaddle,
  rosenbrock,
  himmelblau,
  beale,
  booth,
  threeHumpCamel,
  sixHumpCamel,
  goldsteinPrice,
  styblinskiTang,
  mccormick,
  ackley,
  rastrigin,
];
