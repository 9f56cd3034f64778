/** The package as a stranger has it: packed, and installed into an empty folder. */
import {execFile} from 'node:child_process';
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';

/** What packing reads. The checkout itself stays as it is: others may be running it. */
const packedFrom = ['package.json', 'README.md', 'LICENSE', 'src', 'scenes', 'deploy'];

export interface Ran {
  readonly code: number;
  /** Both outputs, as a terminal shows them. */
  readonly said: string;
}

export class InstalledCopy {
  private constructor(
    /** A project with nothing in it but the packages. */
    public readonly project: string,
    public readonly cache: string,
    /** What `npm install` said. */
    public readonly said: string,
    private readonly folder: string,
    private readonly packed: string,
  ) {}

  /** Packs the package and installs it, with the compiler that a project brings itself. */
  public static async make(): Promise<InstalledCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'downhill-installed-'));
    const [source, project] = [join(folder, 'source'), join(folder, 'project')];
    const settings = (await readdir('.')).filter(name => /^tsconfig.*json$/.test(name));
    for (const name of [...packedFrom, ...settings]) {
      await cp(name, join(source, name), {recursive: true});
    }
    await symlink(resolve('node_modules'), join(source, 'node_modules'), 'junction');
    const {said: packed} = await mustRun(
      source,
      ...['npm', 'run', 'pack', '--silent', '--', '--json'],
    );
    const archive = (await readdir(source)).find(name => name.endsWith('.tgz'))!;

    const manifest = {name: 'course', private: true, type: 'module'};
    await cp(join(source, archive), join(project, archive));
    await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
    const {devDependencies} = JSON.parse(await readFile('package.json', 'utf8')) as {
      devDependencies: {typescript: string};
    };
    const {said} = await mustRun(
      project,
      ...['npm', 'install', `./${archive}`, `typescript@${devDependencies.typescript}`],
      ...['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'],
    );
    return new InstalledCopy(project, join(folder, 'cache'), said, folder, packed);
  }

  public get environment(): NodeJS.ProcessEnv {
    return {...process.env, DOWNHILL_CACHE: this.cache};
  }

  /** Runs a program in the project, whether or not it succeeds. */
  public run(program: string, ...args: readonly string[]): Promise<Ran> {
    return run({cwd: this.project, env: this.environment}, program, args);
  }

  /** The files of the packed archive, and how large it is. */
  public archive(): {readonly files: string[]; readonly bytes: number} {
    // Whatever npm says besides stands before or after the list.
    const list = /^\[[\s\S]*?^\]/m.exec(this.packed)?.[0] ?? '[]';
    const [archive] = JSON.parse(list) as [{size: number; files: {path: string}[]}];
    return {files: archive.files.map(({path}) => path), bytes: archive.size};
  }

  /** Every file of the packages, with its size and the time of its last change. */
  public async packageFiles(): Promise<string[]> {
    const root = join(this.project, 'node_modules');
    const entries = await readdir(root, {recursive: true, withFileTypes: true});
    const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort();
    return Promise.all(
      paths.map(async path => {
        const {size, mtimeMs} = await stat(path);
        return `${path} ${size} ${mtimeMs}`;
      }),
    );
  }

  public async remove(): Promise<void> {
    await rm(this.folder, {recursive: true});
  }
}

async function mustRun(
  cwd: string,
  program: string,
  ...args: readonly string[]
): Promise<Ran> {
  const ran = await run({cwd}, program, args);
  if (ran.code === 0) return ran;
  throw new Error(`${program} ${args.join(' ')} ended with ${ran.code}: ${ran.said}`);
}

async function run(
  options: {cwd: string; env?: NodeJS.ProcessEnv},
  program: string,
  args: readonly string[],
): Promise<Ran> {
  try {
    const all = {...options, encoding: 'utf8', maxBuffer: 1 << 26} as const;
    const {stdout, stderr} = await promisify(execFile)(program, args, all);
    return {code: 0, said: stdout + stderr};
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number} & Record<string, string>;
    return {code, said: `${stdout}${stderr}`};
  }
}
