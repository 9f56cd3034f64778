/** What turns back and forth unsettles the eye, and harms some (WCAG 2.2, 2.3.1). */
import type {Measured, Track} from './Measured';

/** Turns in any second. */
const most = 3;

/** What moves or fades less before it turns does not count, in stage units and in opacity. */
const least = {place: 6, opacity: 0.1};

type Samples = readonly (readonly [frame: number, value: number])[];

/** What turns more often than three times in a second. */
export function restlessParts({tracks, fadings, fps}: Measured): string[] {
  const places = tracks.flatMap(track =>
    (['x', 'y'] as const).map(axis => ({
      name: `${track.name} along ${axis}`,
      turns: turnsOf(along(track, axis), least.place),
    })),
  );
  const opacities = fadings.map(({name, changes}) => ({
    name: `${name} in opacity`,
    turns: turnsOf(heldUntilChange(changes), least.opacity),
  }));
  return [...places, ...opacities].flatMap(({name, turns}) => {
    const crowd = turns.find((frame, i) => (turns[i + most] ?? Infinity) - frame < fps);
    return crowd === undefined
      ? []
      : [`${name} turns more than ${most} times in the second from frame ${crowd}`];
  });
}

/**
 * The frames in which a quantity turns back.
 *
 * @param threshold - What changes no more than that does not count.
 */
export function turnsOf(samples: Samples, threshold: number): number[] {
  const turns: number[] = [];
  let extreme = samples[0] ?? ([0, 0] as const);
  let direction = 0;
  for (const sample of samples) {
    const change = sample[1] - extreme[1];
    if (Math.sign(change) === direction) extreme = sample;
    if (Math.abs(change) < threshold || Math.sign(change) === direction) continue;
    if (direction !== 0) turns.push(extreme[0]);
    direction = Math.sign(change);
    extreme = sample;
  }
  return turns;
}

function along({places}: Track, axis: 'x' | 'y'): Samples {
  return places.flatMap((place, frame) =>
    place ? [[frame, place[axis]] as const] : [],
  );
}

/** An opacity stays until it changes: a turn lies where it leaves what it was. */
function heldUntilChange(changes: Samples): Samples {
  return changes.flatMap(([frame, opacity], i) =>
    i === 0
      ? [[frame, opacity] as const]
      : [[frame - 1, changes[i - 1]![1]] as const, [frame, opacity] as const],
  );
}
