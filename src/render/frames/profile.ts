/** Where the time of a film went. */
import type {Job} from '../plan/Job';
import type {NodeTime} from '../page/NodeClock';
import type {PageProfile, SlowFrame} from '../page/PhaseClock';

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
const meanings = {
  step: 'moving the scene one frame on',
  draw: 'drawing it',
  paint: 'painting what was drawn',
  wait: 'waiting for the three below',
  read: 'reading the pixels back, in a thread of its own like the next two',
  compare: 'finding what changed',
  send: 'sending, and waiting for Node',
  encode: 'converting and encoding, in Node',
} as const;

/** The profile as lines of text: milliseconds a frame for each phase, slowest frames. */
export function describeProfile(profile: JobProfile): string[] {
  const {job, frames, pages, encode, open, finish, still, changedPixels} = profile;
  const spent = new Map<string, number>([['encode', encode]]);
  for (const {totals, thread} of pages) {
    for (const [phase, time] of Object.entries({...totals, ...thread})) {
      spent.set(phase, (spent.get(phase) ?? 0) + time);
    }
  }
  const lines = Object.entries(meanings).map(([phase, meaning]) => {
    const each = (spent.get(phase) ?? 0) / frames;
    return `  ${phase.padEnd(8)}${each.toFixed(2).padStart(7)} ms a frame  ${meaning}`;
  });
  const slowest = pages
    .flatMap(page => page.slowest)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5)
    .map(slow => `  slow frame ${describeFrame(slow)}`);
  const drawn = pages.reduce((sum, page) => sum + page.drawn, 0);
  const {clip, width, height, fps} = job;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const moving = Math.max(1, frames - still);
  const share = ((100 * changedPixels) / moving / (width * height)).toFixed(1);
  return [
    `${clip}, ${frames} frames of ${width}x${height} at ${fps} a second:`,
    `  opening the scene ${seconds(open)}, completing the files ${seconds(finish)}`,
    ...lines,
    `  ${drawn} frames drawn and read, ${drawn * width * height} pixels; ${still} frames ` +
      `like the one before, in the others ${share} % of the pixels change`,
    `  slow nodes: ${describeNodes(slowestNodes(pages))}`,
    ...slowest,
  ];
}

function describeFrame({frame, milliseconds, nodes}: SlowFrame): string {
  return `${frame}: ${milliseconds.toFixed(0)} ms; ${describeNodes(nodes)}`;
}

/** Each with the time that its own drawing takes; painting comes after. */
function describeNodes(nodes: readonly NodeTime[]): string {
  const texts = nodes.map(
    ({node, milliseconds}) => `${node} ${milliseconds.toFixed(0)} ms`,
  );
  return texts.join(', ') || 'none';
}

/** Over all pages. */
function slowestNodes(pages: readonly PageProfile[]): NodeTime[] {
  const times = new Map<string, number>();
  for (const {node, milliseconds} of pages.flatMap(({nodes}) => nodes)) {
    times.set(node, (times.get(node) ?? 0) + milliseconds);
  }
  return [...times]
    .map(([node, milliseconds]) => ({node, milliseconds}))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5);
}
