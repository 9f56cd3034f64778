/** Captions and chapters as WebVTT (W3C, https://www.w3.org/TR/webvtt1/). */
import type {Cue} from '../../clip/beats/captions';

/** Captions or chapters as a WebVTT file. */
export function webvtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    (cue, i) =>
      `${i + 1}\n${timestamp(cue.start)} --> ${timestamp(cue.end)}\n${escape(cue.text)}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

/**
 * The cues of a WebVTT file that {@link webvtt} wrote, or one like it.
 *
 * @throws SyntaxError that names the line where something else stands.
 */
export function parseWebvtt(file: string): readonly Cue[] {
  const [head = '', ...blocks] = file
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  if (!/^\uFEFF?WEBVTT\b/.test(head)) {
    throw new SyntaxError('Expected a file that begins with WEBVTT.');
  }
  return blocks.map(block => {
    const lines = block.split('\n');
    const at = lines.findIndex(line => line.includes('-->'));
    const [start, end] = (lines[at] ?? '').split('-->').map(secondsOf);
    if (start === undefined || end === undefined || !(start <= end)) {
      throw new SyntaxError(`Expected the times of a cue, got "${lines[0]}".`);
    }
    return {start, end, text: unescape(lines.slice(at + 1).join('\n'))};
  });
}

/** `01:02:03.004`, or without its hours; what follows it says where a cue stands. */
function secondsOf(written: string): number {
  const [, h = '0', m, s] = /^\s*(?:(\d+):)?(\d\d):(\d\d\.\d{3})/.exec(written) ?? [];
  return 3600 * Number(h) + 60 * Number(m) + Number(s);
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const [h, m, s] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${pad(h, 2)}:${pad(m, 2)}:${pad(s, 2)}.${pad(ms % 1000, 3)}`;
}

/** A cue ends at an empty line, an arrow begins one; `&` and `<` begin markup. */
function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/-->/g, '--&gt;')
    .replace(/\s*[\n\r]\s*/g, '\n');
}
