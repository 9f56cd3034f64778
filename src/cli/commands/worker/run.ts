import {compilingFaults} from '../../../render/frames/render';
import {RenderBrowser} from '../../../render/frames/RenderBrowser';
import {RenderBrowsers} from '../../../render/frames/RenderBrowsers';
import {lanesHere} from '../../../render/frames/lanes';
import {courseStatus} from '../../../course/build/courseStatus';
import {makeUnit} from '../../../course/build/makeUnit';
import {workUnits, type WorkUnit} from '../../../course/build/shards';
import {placeText} from '../../../course/file/CourseError';
import {hopeless, openWorker, type UnitJob} from '../../../course/queue/redis';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {duration} from '../../output/quantities';
import {say} from '../../output/print';
import {buildStore} from '../build/buildStore';
import {openCourse, type OpenCourse} from '../build/openCourse';
import type {worker as command} from './command';
import {untilEnded} from './untilEnded';

/** Makes units until it is ended, each with a browser that is kept. */
export const run: Run<typeof command> = async ({operands, options, cwd}) => {
  const address = options.queue ?? process.env['DOWNHILL_QUEUE'];
  const plain = {readOnly: false, fromStore: false};
  const store = await buildStore({...plain, store: options.store}, cwd);
  if (!address || !store) {
    const missing = address ? 'store' : 'queue';
    throw new UsageError(
      `Expected --${missing}, or DOWNHILL_${missing.toUpperCase()} in the environment.`,
    );
  }
  const file = operands[0] ?? 'course.yaml';
  const opened = await openCourse({cwd, file, project: options.project});
  const tell = (text: string) => {
    if (!options.quiet) say(text);
  };
  const {scenes} = opened.catalogue;
  const faults = await compilingFaults(scenes, tell);
  const sound = scenes.filter(({id}) => !faults.has(id));
  const enough = new AbortController();
  const {signal} = enough;
  const browsers = new RenderBrowsers(() => RenderBrowser.open(sound, tell, signal));
  const units = unitsOf(opened);
  const about = {
    opened,
    units,
    faults,
    tell,
    with: {store, browsers, signal, lanes: 1},
  };
  const lanes = options.jobs ?? lanesHere();
  const worker = await openWorker(address, job => make(job, about), lanes);
  worker.on('failed', (job, {message}) => say(message || `${job?.data.file} failed`));
  tell(`Waiting for units of ${units.size} (Ctrl-C ends it when its film is done) …`);
  try {
    return await untilEnded(worker, {enough, untilEmpty: options.untilEmpty});
  } finally {
    await browsers.close();
  }
};

/** What a worker knows before it is asked for anything. */
interface Known {
  readonly opened: OpenCourse;
  readonly units: ReadonlyMap<string, WorkUnit>;
  /** Scenes that do not compile, by their clips. */
  readonly faults: ReadonlyMap<string, unknown>;
  readonly tell: (text: string) => void;
  readonly with: Parameters<typeof makeUnit>[2];
}

/** The units of the whole course, as who asks for them finds them, too. */
function unitsOf({catalogue, course, place}: OpenCourse): Map<string, WorkUnit> {
  const {files} = courseStatus(course, catalogue, place);
  const units = workUnits(files, id => catalogue.clips.find(clip => clip.id === id)!);
  return new Map(units.map(unit => [unit.id, unit]));
}

/** Makes what is asked for. */
async function make({unit: id, file}: UnitJob, known: Known): Promise<void> {
  const {opened, units, faults, tell} = known;
  const unit = units.get(id);
  if (!unit) {
    // Another worker may have them.
    throw new Error(
      `${file}: this worker has other sources, or another course, than who asks.`,
    );
  }
  const fault = faults.get(unit.files[0]!.wanted.wish.clip);
  if (fault) throw await hopeless((fault as Error).message);
  const start = performance.now();
  const {failures, missing} = await makeUnit(opened, unit.files, known.with);
  const [first] = failures;
  if (first) {
    const message = `${placeText(first.place)}: ${first.path}: ${first.message}`;
    throw first.mayPass ? new Error(message) : await hopeless(message);
  }
  if (missing > 0) tell(`${file} in ${duration((performance.now() - start) / 1000)}`);
}
