/** What of a clip is text: captions, chapters, alt text. */
import {stat} from 'node:fs/promises';
import type {Cue} from '../../clip/beats/captions';
import type {Job, RenderedFile} from '../plan/Job';
import {writeAtomically} from './atomicFile';
import {chaptersOf, cutCues} from './cutCues';
import type {ScenePage} from './ScenePage';
import {webvtt} from './webvtt';

type OpenScene = Pick<ScenePage, 'facts'>;

/** Writes what a job asks for, of the scene that is open. */
export async function writeTexts(
  {facts}: OpenScene,
  job: Job,
): Promise<RenderedFile[]> {
  const texts: {path: string; format: string; text: string}[] = [];
  if (job.captions) {
    const text = webvtt(cutCues(facts.cues, job.from, job.to));
    texts.push({path: job.captions, format: 'vtt', text});
  }
  if (job.chapters && facts.beats.length > 0) {
    const text = webvtt(chapterCues({facts}, job));
    texts.push({path: job.chapters, format: 'chapters', text});
  }
  if (job.alt) {
    texts.push({path: job.alt.path, format: 'txt', text: `${job.alt.text}\n`});
  }
  const files: RenderedFile[] = [];
  for (const {path, format, text} of texts) {
    await writeAtomically(path, text);
    const {size} = await stat(path);
    files.push({clip: job.clip, format, path, bytes: size});
  }
  return files;
}

/** The chapters of the part that a job shows. */
export function chapterCues({facts}: OpenScene, {from, to, fps}: Job): readonly Cue[] {
  return cutCues(chaptersOf(facts.beats, facts.frames / fps), from, to);
}
