/** What is said of a climb: an outcome's texts are of descents, and of a climb of −f. */

const texts: Readonly<Record<string, string>> = {
  'It settles near the minimum.': 'It settles near the maximum.',
  'It settles near the lowest minimum shown.':
    'It settles near the highest maximum shown.',
  'It settles near one of the lowest minima.':
    'It settles near one of the highest maxima.',
  'It settles near a minimum.': 'It settles near a maximum.',
  'It settles near a minimum, not the lowest.':
    'It settles near a maximum, not the highest.',
  'It rests at a minimum.': 'It rests on a maximum.',
  'It rests on a maximum, not at a minimum.':
    'It rests at a minimum, not on a maximum.',
  'It rests at a saddle, not at a minimum.': 'It rests at a saddle, not on a maximum.',
  'It rests on a terrace, not at a minimum.':
    'It rests on a terrace, not on a maximum.',
  'It rests at a corner, not at a minimum.': 'It rests at a corner, not on a maximum.',
  'It rocks about a minimum and comes no nearer.':
    'It rocks about a maximum and comes no nearer.',
  'It leaves the picture, falling all the way.':
    'It leaves the picture, rising all the way.',
  'It diverges, falling without end.': 'It diverges, rising without end.',

  'ends near the minimum at {place}': 'ends near the maximum at {place}',
  'ends near the lowest minimum in the picture, at {place}':
    'ends near the highest maximum in the picture, at {place}',
  'ends near one of the lowest minima in the picture, at {place}':
    'ends near one of the highest maxima in the picture, at {place}',
  'ends near a minimum at {place}': 'ends near a maximum at {place}',
  'ends near a local minimum at {place}': 'ends near a local maximum at {place}',
  'comes to rest at the minimum at {place}': 'comes to rest on the maximum at {place}',
  'comes to rest on the maximum at {place}, not at a minimum':
    'comes to rest at the minimum at {place}, not on a maximum',
  'comes to rest at the saddle at {place}, not at a minimum':
    'comes to rest at the saddle at {place}, not on a maximum',
  'comes to rest on the terrace at {place}, not at a minimum':
    'comes to rest on the terrace at {place}, not on a maximum',
  'comes to rest at the corner at {place}, not at a minimum':
    'comes to rest at the corner at {place}, not on a maximum',
  'rocks around the minimum at {place} and comes no closer':
    'rocks around the maximum at {place} and comes no closer',
  'leaves the picture at step {step, number}, falling all the way':
    'leaves the picture at step {step, number}, rising all the way',
  'diverges, falling without end': 'diverges, rising without end',

  minimum: 'maximum',
  maximum: 'minimum',
  'lowest minimum': 'highest maximum',
  'local minimum': 'local maximum',
  'falls on': 'rises on',
  'falls on, gone at step {step, number}': 'rises on, gone at step {step, number}',
};

/** The text of an outcome of −f, told of f. */
export function climbing(text: string): string {
  return texts[text] ?? text;
}
