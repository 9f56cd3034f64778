/**
 * Every command there is, in the order of the help page. A new one is a folder with its
 * record and its code, and a line here.
 */
import {runnable, type Runnable} from '../line/runnable';
import {build} from './build/command';
import {check} from './check/command';
import {completion} from './completion/command';
import {contactSheet} from './contactSheet/command';
import {cost} from './cost/command';
import {doctor} from './doctor/command';
import {gradient} from './gradient/command';
import {lesson} from './lesson/command';
import {join} from './join/command';
import {init} from './init/command';
import {list} from './list/command';
import {live} from './live/command';
import {newClip} from './new/command';
import {objectives} from './objectives/command';
import {optimizers} from './optimizers/command';
import {preview} from './preview/command';
import {render} from './render/command';
import {schedules} from './schedules/command';
import {simulate} from './simulate/command';
import {store} from './store/command';
import {worker} from './worker/command';
import {still} from './still/command';

export const commands: readonly Runnable[] = [
  runnable(list, () => import('./list/run')),
  runnable(render, () => import('./render/run')),
  runnable(still, () => import('./still/run')),
  runnable(join, () => import('./join/run')),
  runnable(live, () => import('./live/run')),
  runnable(contactSheet, () => import('./contactSheet/run')),
  runnable(build, () => import('./build/run')),
  runnable(check, () => import('./check/run')),
  runnable(store, () => import('./store/run')),
  runnable(worker, () => import('./worker/run')),
  runnable(newClip, () => import('./new/run')),
  runnable(init, () => import('./init/run')),
  runnable(preview, () => import('./preview/run')),
  runnable(lesson, () => import('./lesson/run')),
  runnable(simulate, () => import('./simulate/run')),
  runnable(gradient, () => import('./gradient/run')),
  runnable(objectives, () => import('./objectives/run')),
  runnable(optimizers, () => import('./optimizers/run')),
  runnable(schedules, () => import('./schedules/run')),
  runnable(cost, () => import('./cost/run')),
  runnable(doctor, () => import('./doctor/run')),
  runnable(completion, () => import('./completion/run')),
];
