/** Where the time of a film went. */
import type {Job} from '../plan/Job';
import {phases, type PageProfile} from '../page/PhaseClock';

export interface JobProfile {
  readonly job: Job;
  readonly frames: number;
  /** One entry for each page that drew. */
  readonly pages: readonly PageProfile[];
  /** Milliseconds that Node spent on frames: taking them apart, converting, encoding. */
  readonly encode: number;
  /** Milliseconds until the scene was open, and from the last frame to complete files. */
  readonly open: number;
  readonly finish: number;
  /** Frames in which nothing changed, and the pixels that changed in all others together. */
  readonly still: number;
  readonly changedPixels: number;
}

/** What each phase is, in the order of a frame's way. */
const meanings: Readonly<Record<(typeof phases)[number] | 'encode', string>> = {
  step: 'moving the scene one frame on',
  draw: 'drawing it',
  read: 'reading the pixels back',
  compare: 'finding what changed',
  send: 'sending, and waiting for Node',
  encode: 'converting and encoding, in Node',
};

/** The profile as lines of text: milliseconds a frame for each phase, slowest frames. */
export function describeProfile(profile: JobProfile): string[] {
  const {job, frames, pages, encode, open, finish, still, changedPixels} = profile;
  const spent = {...Object.fromEntries(phases.map(phase => [phase, 0])), encode};
  for (const {totals} of pages) {
    for (const phase of phases) spent[phase as keyof typeof spent] += totals[phase];
  }
  const lines = Object.entries(meanings).map(([phase, meaning]) => {
    const each = spent[phase as keyof typeof spent] / frames;
    return `  ${phase.padEnd(8)}${each.toFixed(2).padStart(7)} ms a frame  ${meaning}`;
  });
  const slowest = pages
    .flatMap(page => page.slowest)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5)
    .map(({frame, milliseconds}) => `${frame} (${milliseconds.toFixed(0)} ms)`);
  const {clip, width, height, fps} = job;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const moving = Math.max(1, frames - still);
  const share = ((100 * changedPixels) / moving / (width * height)).toFixed(1);
  return [
    `${clip}, ${frames} frames of ${width}x${height} at ${fps} a second:`,
    `  opening the scene ${seconds(open)}, completing the files ${seconds(finish)}`,
    ...lines,
    `  ${still} frames like the one before; in the others ${share} % of the pixels change`,
    `  slowest frames: ${slowest.join(', ')}`,
  ];
}
