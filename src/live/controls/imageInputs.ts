import {fitDigit} from '../../sim';
import {make} from '../view/make';
import type {Inputs, RowOptions} from './Row';

/** A file with a picture of a digit, read where it is. */
export function imageInputs({id, onChange}: RowOptions): Inputs {
  const chooser = make('input', {
    type: 'file',
    accept: 'image/*',
    id,
    on: {change: () => void read()},
  });
  const read = async (): Promise<void> => {
    const [file] = chooser.files ?? [];
    if (!file) return;
    onChange((await pixelsOf(file)).join(','));
  };
  return {
    elements: [chooser],
    show({raw}) {
      if (raw === undefined) chooser.value = '';
    },
  };
}

/** Grey values from 0, paper, to 1, ink, as the command line reads them from a file. */
async function pixelsOf(file: Blob): Promise<readonly (number | string)[]> {
  try {
    const image = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, image.width, image.height);
    context.drawImage(image, 0, 0);
    const {data, width, height} = context.getImageData(0, 0, image.width, image.height);
    const pixels = Array.from(
      {length: width * height},
      (_, i) =>
        (data[4 * i]! * 299 + data[4 * i + 1]! * 587 + data[4 * i + 2]! * 114) /
        255_000,
    );
    return fitDigit({width, height, pixels});
  } catch (error) {
    // What is no picture is refused by the clip's schema, with a message beside the box.
    return [(error as Error).message];
  }
}
