/**
 * `downhill/myst`: the plugin, built first where nothing is built yet. By default it reads
 * `course.yaml` in the folder in which MyST runs.
 */
import {built} from '../../build.mjs';

export const {mystDownhill} = await import(await built('myst'));
export default await mystDownhill();
