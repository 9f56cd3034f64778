/** A page of every clip, as a lesson: written here, made as any other. */
import type {CourseManifest} from '../../course/state/CourseManifest';
import type {ClipFacts} from '../../project/ClipFacts';
import {fieldMeaning, shortened, writtenDefault} from '../../schema';
import {parameterTakes} from '../../clip/parameters';
import type {Figure} from '../Figure';
import type {PlacedFigure} from '../pages/Lesson';
import {pasteBlock} from '../pages/moodle/pasteBlock';
import {scriptTag} from '../pages/livePage';
import {pictureMarkdown} from '../pages/markdown/figureMarkdown';

export const galleryPath = 'gallery.md';

/** Bytes as people read them. */
type Bytes = (count: number) => string;

interface GallerySource {
  /** The figures of the clips, in their order; none while they are not made. */
  readonly figures?: readonly PlacedFigure[];
  readonly manifest?: CourseManifest;
  readonly bytes: Bytes;
}

/** Stands for the address under which an author publishes the gallery's folder. */
const publishedAt = 'https://example.org/course/';

/**
 * The gallery's text: of each clip its film, its parameters, its files, and what is copied
 * to have it elsewhere.
 */
export async function gallerySource(
  clips: readonly ClipFacts[],
  {figures = [], manifest, bytes}: GallerySource,
): Promise<string> {
  const parts = clips.map(async (clip, i) => {
    const figure = figures[i]?.figure;
    return [
      `## ${clip.title}`,
      clip.summary,
      `::clip{#${clip.id} live}`,
      ...(figure && manifest ? [filesLine(figure.files, manifest, bytes)] : []),
      parameterTable(clip),
      details('Copy', [
        ...embedForms(clip),
        ...(figure ? await filesForms(figure) : []),
      ]),
    ].join('\n\n');
  });
  const intro =
    'Every clip as it is without any setting. Each takes the parameters below it, in ' +
    'every form in which it is embedded.';
  return ['# Gallery', intro, ...(await Promise.all(parts)), ''].join('\n\n');
}

function filesLine(
  files: Readonly<Record<string, string>>,
  manifest: CourseManifest,
  bytes: Bytes,
): string {
  const listed = Object.entries(files).flatMap(([format, url]) => {
    const record = manifest.files[decodeURIComponent(url)];
    if (!record || !('sha256' in record)) return [];
    const {width, height, seconds, bytes: size} = record;
    const length = seconds === undefined ? '' : `, ${seconds.toFixed(1)} s`;
    return [`[${format}](${url}) ${width}×${height}${length}, ${bytes(size)}`];
  });
  return `Files: ${listed.join(' · ')}`;
}

function parameterTable({parameters}: ClipFacts): string {
  const rows = Object.entries(parameters).map(([name, parameter]) => {
    const cells = [
      codeText(name),
      parameterTakes(parameter),
      codeText(shortened(writtenDefault(parameter) ?? '')),
      fieldMeaning(parameter),
    ];
    return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  if (rows.length === 0) return 'It takes no parameters.';
  return [
    '| parameter | takes | default | is |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** As it is, whatever signs are in it. */
function codeText(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** What is pasted to have a clip made. */
function embedForms({id, title}: ClipFacts): string[] {
  return [
    'In a lesson, for pages, slides, notebooks, Moodle and remark; without `live`, as a film:',
    fenced('md', `::clip[${title}]{#${id} live}`),
    'In a course file:',
    fenced('yaml', `figures/${id}.gif: {clip: ${id}, theme: light}`),
    'On the command line:',
    fenced('sh', `npx downhill render ${id} --format mp4,gif,png,vtt,txt`),
    `As a live figure, beside the folder that "downhill live ${id}" writes:`,
    fenced(
      'html',
      `${scriptTag('downhill-clip')}\n<downhill-clip clip="${id}"></downhill-clip>`,
    ),
    'In a MyST document:',
    fenced('md', `:::{clip} ${id}\n${title}\n:::`),
  ];
}

/** What is pasted to show the files of this page. */
async function filesForms(figure: Figure): Promise<string[]> {
  const page = await pasteBlock(figure, publishedAt);
  return [
    'In a README, beside the files of this page:',
    fenced('html', pictureMarkdown(figure)),
    `In a page of HTML, with the folder of this page at ${publishedAt}:`,
    fenced('html', page.trim()),
  ];
}

function details(summary: string, lines: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, ...lines, '</details>'].join(
    '\n\n',
  );
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
