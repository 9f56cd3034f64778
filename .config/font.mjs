/**
 * Cuts the stage's font out of Inter: `npm run font`, after a change of stageCharacters.ts
 * or of inter-ui. Weights and optical sizes stay; of the features, those that browsers use
 * unasked, and digits of one width.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'rolldown';
import subsetFont from 'subset-font';

const features = [
  'calt',
  'ccmp',
  'clig',
  'kern',
  'liga',
  'locl',
  'mark',
  'mkmk',
  'rlig',
];

const {output} = await build({
  input: 'src/story/fonts/stageCharacters.ts',
  write: false,
});
const module = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
const {charactersIn, stageCharacters} = await import(module);
const inter = readFileSync('node_modules/inter-ui/variable/InterVariable.woff2');
const font = await subsetFont(inter, charactersIn(stageCharacters), {
  targetFormat: 'woff2',
  keepFeatures: [...features, 'rvrn', 'tnum'],
});
writeFileSync('src/story/fonts/InterStage.woff2', font);
process.stdout.write(`InterStage.woff2: ${font.length} bytes\n`);
