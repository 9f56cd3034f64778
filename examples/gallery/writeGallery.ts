/** Draws every example and writes the page of all nodes. */
import {readFile} from 'node:fs/promises';
import {scanExamples} from '../../src/project/scanExamples';
import {writeAtomically} from '../../src/render/frames/atomicFile';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import {drawExample} from './drawExample';
import {galleryPage, type GalleryEntry} from './galleryPage';
import {nodeClasses} from './nodeProps';

/** Of each picture, in pixels. */
const size = {width: 480, height: 270};

async function writeGallery(path: string): Promise<void> {
  const examples = scanExamples();
  const renderBrowser = await RenderBrowser.open(examples, () => {});
  const entries: GalleryEntry[] = [];
  try {
    for (const node of nodeClasses()) {
      const {id, sceneFile} = examples.find(({id}) => id === `nodes/${node.name}`)!;
      const pictures = await drawExample(renderBrowser, id, size);
      entries.push({node, pictures, code: await readFile(sceneFile, 'utf8')});
    }
  } finally {
    await renderBrowser.close();
  }
  await writeAtomically(path, await galleryPage(entries));
}

const path = 'output/gallery.html';
await writeGallery(path);
process.stdout.write(`${path}\n`);
