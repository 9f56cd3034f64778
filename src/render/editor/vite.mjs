/** `downhill/vite`: the Vite plugin, built first where nothing is built yet. */
import {built} from '../../build.mjs';

export const {downhill} = await import(await built('vite'));
