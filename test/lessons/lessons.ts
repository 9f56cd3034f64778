/** The project's own lessons, and the parts of one that can be checked. */
import {readFileSync, readdirSync} from 'node:fs';

export interface Lesson {
  readonly name: string;
  readonly text: string;
}

export const lessons: readonly Lesson[] = readdirSync('lessons')
  .filter(name => /^\d\d-.*\.md$/.test(name))
  .map(name => ({name, text: readFileSync(`lessons/${name}`, 'utf8')}));

/** A command as a lesson quotes it, and what it says that it prints. */
export interface Quoted {
  readonly command: string;
  /** Where a line is `…`, any number of lines may stand. */
  readonly output: string;
}

/** Every command in a lesson's `console` blocks, in order. */
export function quotedCommands(text: string): Quoted[] {
  return [...text.matchAll(/^```(?:console|sh)\n([^]*?)^```$/gm)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map(part => {
        const end = part.indexOf('\n');
        return {command: part.slice(0, end), output: part.slice(end + 1)};
      }),
  );
}

/** Whether what is printed is what is quoted. */
export function isQuoted(output: string, printed: string): boolean {
  const lines = output
    .split('\n')
    .map(line => (line === '…' ? '(?:.*\n)*' : `${escaped(line)}\n`));
  return new RegExp(`^${lines.join('').replace(/\n$/, '')}$`).test(printed);
}

/** The words of a command; quotes keep words together. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) =>
    word.replaceAll('"', ''),
  );
}

/** A figure's directive: its clip, and the parameters that it sets. */
export interface Figure {
  readonly caption: string;
  readonly clip: string;
  readonly set: Readonly<Record<string, string>>;
}

/** Every figure of a lesson, each on a line of its own. */
export function figures(text: string): Figure[] {
  return [...text.matchAll(/^::clip\[([^\]]*)\]\{#([\w-]+)([^}]*)\}$/gm)].map(
    ([, caption, clip, attributes]) => ({
      caption: caption!,
      clip: clip!,
      set: Object.fromEntries(
        [...attributes!.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(
          ([, name, quoted, bare]) => [name!, quoted ?? bare!],
        ),
      ),
    }),
  );
}

/** The TeX of a text, and whether it stands in a line of its own. */
export function mathematics(text: string): {tex: string; isBlock: boolean}[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\$\$([^$]+)\$\$|\$([^$\n]+)\$/g)].map(
    ([, block, inline]) => ({tex: block ?? inline!, isBlock: block !== undefined}),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
