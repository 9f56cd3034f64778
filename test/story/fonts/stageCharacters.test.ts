import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import subsetFont from 'subset-font';
import {describe, expect, it} from 'vitest';
import {charactersIn, stageCharacters} from '../../../src/story/fonts/stageCharacters';

/** What may be written on a stage. */
const folders = ['nodes', 'story', 'words', 'plot', 'clip', 'sim', 'render/cards'].map(
  name => join('src', name),
);

/** Letters that only show what a translation would do. */
const pseudo = new Set(['đ']);
const pseudoFile = 'src/words/pseudo.ts';

/** Nobody sees what is written there. */
const comments = /\/\*[^]*?\*\/|\/\/.*/g;

describe('the stage’s own font', () => {
  it('has every character that the program’s sources write', () => {
    const known = new Set(charactersIn(stageCharacters));
    const files = [...folders, 'scenes'].flatMap(folder =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter(name => /\.(?:tsx?|json)$/.test(name))
        .map(name => join(folder, name)),
    );
    const missing = files
      .filter(file => file !== pseudoFile)
      .flatMap(file => {
        const strange = [...readFileSync(file, 'utf8').replace(comments, '')].filter(
          character =>
            character > '~' && !known.has(character) && !pseudo.has(character),
        );
        return [...new Set(strange)].map(character => `${character} in ${file}`);
      });
    expect(missing).toEqual([]);
  });

  it('is what "npm run font" makes, and small', async () => {
    const file = 'src/story/fonts/InterStage.woff2';
    expect(statSync(file).size).toBeLessThan(85_000);
    const characters = charactersIn(stageCharacters);
    // Cut down to its own characters, nothing is left to be cut away.
    const own = await subsetFont(readFileSync(file), characters, {
      targetFormat: 'sfnt',
    });
    const inter = readFileSync('node_modules/inter-ui/variable/InterVariable.woff2');
    const whole = await subsetFont(inter, characters, {targetFormat: 'sfnt'});
    expect(glyphs(own)).toBeGreaterThan(characters.length);
    expect(codePoints(own)).toEqual(codePoints(whole));
  });
});

/** Where a table of a font begins. */
function table(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === tag) {
      return font.readUInt32BE(entry + 8);
    }
  }
  throw new Error(`Expected a table ${tag}.`);
}

function glyphs(font: Buffer): number {
  return font.readUInt16BE(table(font, 'maxp') + 4);
}

/** The characters that a font has, by its table of ranges. */
function codePoints(font: Buffer): number[] {
  const cmap = table(font, 'cmap');
  const points = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(at) !== 4) continue;
    const count = font.readUInt16BE(at + 6) / 2;
    for (let k = 0; k < count; k++) {
      const end = font.readUInt16BE(at + 14 + 2 * k);
      const start = font.readUInt16BE(at + 16 + 2 * (count + k));
      for (let point = start; point <= end && point < 0xffff; point++)
        points.add(point);
    }
  }
  return [...points].sort((a, b) => a - b);
}
