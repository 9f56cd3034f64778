/** Draws the named moments of clips, for a contact sheet. */
import type {SceneFolder} from '../../project/SceneFolder';
import {readFrame, type Pixels, type PixelSize} from '../frames/stills';
import {RenderBrowser} from '../frames/RenderBrowser';
import {momentFrame, type MomentRequest} from '../plan/moments';

/** A clip in one theme, and its moments. */
export interface SheetEntry {
  readonly clip: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly alt: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Those that a run leaves out and may are left out. */
  readonly moments: readonly (MomentRequest & {readonly name: string})[];
}

export interface SheetStill {
  readonly name: string;
  readonly seconds: number;
  readonly picture: Pixels;
}

/** A clip in a theme and the pictures of its moments: a row of the sheet. */
export interface SheetRow {
  readonly entry: SheetEntry;
  readonly stills: readonly SheetStill[];
}

export interface SheetOptions {
  readonly scenes: readonly SceneFolder[];
  /** Of each picture. */
  readonly size: PixelSize;
  /** Aborting ends the browser; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Told before each entry is drawn. */
  readonly onEntry?: (entry: SheetEntry, number: number) => void;
  readonly onMessage?: (text: string) => void;
}

const sheetFps = 60;

/**
 * Draws every moment of every clip, one after the other in one browser.
 *
 * @throws RenderError when a clip fails; PlanError when it names a moment after its end.
 */
export async function drawSheet(
  entries: readonly SheetEntry[],
  {scenes, size, signal, onEntry, onMessage}: SheetOptions,
): Promise<SheetRow[]> {
  const renderBrowser = await RenderBrowser.open(
    scenes,
    onMessage ?? (() => {}),
    signal,
  );
  const rows: SheetRow[] = [];
  try {
    for (const [i, entry] of entries.entries()) {
      onEntry?.(entry, i + 1);
      rows.push({entry, stills: await drawRow(renderBrowser, entry, size)});
    }
  } finally {
    await renderBrowser.close();
  }
  return rows;
}

async function drawRow(
  renderBrowser: RenderBrowser,
  {clip, variables, moments}: SheetEntry,
  size: PixelSize,
): Promise<SheetStill[]> {
  const settings = {
    clip,
    variables,
    ...size,
    fps: sheetFps,
    transparent: false,
  };
  const page = await renderBrowser.openScene(settings);
  try {
    const shots: SheetStill[] = [];
    for (const {name, ...request} of moments) {
      const frame = momentFrame(request, settings, page.facts);
      if (frame === null) continue;
      const picture = await readFrame(renderBrowser, page, size, frame);
      shots.push({name, seconds: frame / sheetFps, picture});
    }
    return shots;
  } finally {
    await page.close();
  }
}
