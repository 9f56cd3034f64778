import type {Output} from '../Job';
import type {FrameSettings, FrameSink} from './FrameSink';

/**
 * The sink for an output. Encoders are loaded when first used: they are large.
 *
 * @param draft - Where to write while the file is not complete.
 */
export async function openSink(
  output: Output,
  draft: string,
  settings: FrameSettings,
): Promise<FrameSink> {
  switch (output.format) {
    case 'gif': {
      const {GifSink} = await import('./gif/GifSink');
      return GifSink.open(draft, settings);
    }
    case 'png-sequence': {
      const {PngSequenceSink} = await import('./PngSequenceSink');
      return PngSequenceSink.open(draft, output.path, settings);
    }
    default: {
      const {VideoSink} = await import('./VideoSink');
      const {videoSettings} = await import('./videoSettings');
      return VideoSink.open(draft, videoSettings[output.format], settings);
    }
  }
}
