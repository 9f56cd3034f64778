import {availableParallelism, totalmem} from 'node:os';

/** What a browser and a film of 1080p need, and some more. */
const laneBytes = 1.5e9;

/** More than two are not faster: pages, browser and encoder of one keep 1.4 cores busy. */
const mostLanes = 2;

/** How many films this machine makes side by side in less time than one after the other. */
export function lanesHere(): number {
  const limit = process.constrainedMemory();
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  const room = Math.floor(bytes / laneBytes);
  return Math.max(1, Math.min(mostLanes, availableParallelism(), room));
}
