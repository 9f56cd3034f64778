import {compilingFaults} from '../../../render/frames/render';
import {RenderBrowser} from '../../../render/frames/RenderBrowser';
import {RenderBrowsers} from '../../../render/frames/RenderBrowsers';
import {lanesHere} from '../../../render/frames/lanes';
import {courseStatus} from '../../../course/build/courseStatus';
import {makeUnit} from '../../../course/build/makeUnit';
import {workUnits} from '../../../course/build/shards';
import {placeText} from '../../../course/file/CourseError';
import {hopeless, openWorker, type UnitJob} from '../../../course/queue/redis';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {duration} from '../../output/quantities';
import {say} from '../../output/print';
import {buildStore} from '../build/buildStore';
import {openCourse} from '../build/openCourse';
import type {worker as command} from './command';
import {untilEnded} from './untilEnded';

/** Makes units until it is ended, each with a browser that is kept. */
export const run: Run<typeof command> = async ({operands, options, cwd}) => {
  const address = options.queue ?? process.env['DOWNHILL_QUEUE'];
  const plain = {readOnly: false, fromStore: false};
  const store = await buildStore({...plain, store: options.store}, cwd);
  if (!address || !store) {
    throw new UsageError(
      `Expected --${address ? 'store' : 'queue'}, or DOWNHILL_` +
        `${address ? 'STORE' : 'QUEUE'} in the environment.`,
    );
  }
  const file = operands[0] ?? 'course.yaml';
  const opened = await openCourse({cwd, file, project: options.project});
  const {catalogue, course, place} = opened;
  const {files} = courseStatus(course, catalogue, place);
  const units = new Map(
    workUnits(files, id => catalogue.clips.find(clip => clip.id === id)!).map(unit => [
      unit.id,
      unit,
    ]),
  );
  const tell = (text: string) => options.quiet || say(text);
  const faults = await compilingFaults(catalogue.scenes, tell);
  const sound = catalogue.scenes.filter(({id}) => !faults.has(id));
  const enough = new AbortController();
  const {signal} = enough;
  const browsers = new RenderBrowsers(() => RenderBrowser.open(sound, tell, signal));

  const make = async ({unit: id, file: name}: UnitJob): Promise<void> => {
    const unit = units.get(id);
    if (!unit) {
      // Another worker may have them.
      throw new Error(
        `${name}: this worker has other sources, or another course, than who asks.`,
      );
    }
    const clip = unit.files[0]!.wanted.wish.clip;
    const fault = faults.get(clip);
    if (fault) throw await hopeless((fault as Error).message);
    const start = performance.now();
    const {failures, missing} = await makeUnit(opened, unit.files, {
      store,
      browsers,
      signal,
      lanes: 1,
    });
    const [first] = failures;
    if (first) {
      const message = `${placeText(first.place)}: ${first.path}: ${first.message}`;
      throw first.mayPass ? new Error(message) : await hopeless(message);
    }
    if (missing > 0) tell(`${name} in ${duration((performance.now() - start) / 1000)}`);
  };

  const worker = await openWorker(address, make, options.jobs ?? lanesHere());
  worker.on('failed', (job, {message}) => say(message || `${job?.data.file} failed`));
  tell(`Waiting for units of ${units.size} (Ctrl-C ends it when its film is done) …`);
  try {
    return await untilEnded(worker, {enough, untilEmpty: options.untilEmpty});
  } finally {
    await browsers.close();
  }
};
