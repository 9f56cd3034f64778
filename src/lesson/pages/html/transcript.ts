import type {Cue} from '../../../clip/beats/captions';
import type {RunFacts} from '../../../course/RunFacts';

/** What is said in a chapter, or before the first. */
export interface TranscriptPart {
  readonly chapter?: Cue;
  readonly sentences: readonly string[];
}

/** The sentences of a film under the chapters in which they come. */
export function transcript({
  captions,
  chapters,
}: Pick<RunFacts, 'captions' | 'chapters'>): TranscriptPart[] {
  // A chapter and its sentence begin together, but for the rounding of frames.
  const chapterOf = (cue: Cue) =>
    chapters.findLast(({start}) => start <= cue.start + 0.05);
  const said = (chapter?: Cue) =>
    captions.filter(cue => chapterOf(cue) === chapter).map(({text}) => text);
  const before = said();
  return [
    ...(before.length > 0 ? [{sentences: before}] : []),
    ...chapters.map(chapter => ({chapter, sentences: said(chapter)})),
  ];
}
