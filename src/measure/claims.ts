/** What the stage asks of every clip, each with what is wrong where a film does not hold it. */
import type {FrameKind} from '../plot/frame/Frame';
import {restlessParts} from './alternations';
import type {Measured, NamedFrame} from './Measured';
import {hurriedHops, leaps} from './motion';
import {hurriedSentences, tooMuch} from './reading';
import {crowding, cutOff, overlapping, smallCaptions, tooSmall} from './texts';

/** What is wrong with a film, each in a line; nothing where the claim holds. */
type Claim = (film: Measured, kind: FrameKind) => readonly string[];

/** What is wrong with the frames that have a name. */
function inNamedFrames(
  {named}: Measured,
  problemsOf: (frame: NamedFrame) => readonly string[],
): string[] {
  return named.flatMap(frame =>
    problemsOf(frame).map(problem => `at ${frame.name}: ${problem}`),
  );
}

/** By what is held of a film, after the words "the clip". */
export const claims: Readonly<Record<string, Claim>> = {
  'moves nothing farther than 60 u in a frame': leaps,
  'takes 0.45 s for a hop with an arrow, 0.32 s for another': hurriedHops,
  'lets nothing turn more than three times a second': restlessParts,
  'shows every sentence for long enough, and rests while it is read': hurriedSentences,
  'says little, and is over in 25 seconds': tooMuch,
  'sets no text below 32 u': film => inNamedFrames(film, ({texts}) => tooSmall(texts)),
  'sets captions in 52, 56 or 64 u': (film, kind) =>
    inNamedFrames(film, frame => smallCaptions(frame, kind)),
  'cuts no text off': (film, kind) =>
    inNamedFrames(film, ({texts, clipped}) => [...cutOff(texts, kind), ...clipped]),
  'writes no text over another': film =>
    inNamedFrames(film, ({texts}) => overlapping(texts)),
  'draws no node outside of its box': film =>
    inNamedFrames(film, ({outside}) => outside),
  'lets no text reach into a chip': film => inNamedFrames(film, crowding),
};
