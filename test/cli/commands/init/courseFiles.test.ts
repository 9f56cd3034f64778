import {parse} from 'yaml';
import {expect, it} from 'vitest';
import {courseFiles} from '../../../../src/cli/commands/init/courseFiles';
import {readCourse} from '../../../../src/course/file/readCourse';

const files = courseFiles('my-course', '1.2.3');

it('asks for the version that made the course', () => {
  expect(JSON.parse(files['package.json']!)).toMatchObject({
    name: 'my-course',
    private: true,
    dependencies: {downhill: '^1.2.3'},
  });
});

it('has a figure of every kind, in a folder that is kept', () => {
  const {out, entries} = readCourse(files['course.yaml']!, 'course.yaml');
  expect(entries.map(({target}) => target)).toEqual([
    'convergence.gif',
    'first-steps',
    'derivative.png',
    'learning-rates/{learningRate}.png',
  ]);
  expect(entries[1]!.plain.format).toEqual(['mp4', 'vtt', 'txt']);
  expect(files['.gitignore']!.split('\n')).not.toContain(out);
  expect(files['README.md']).toContain(`\`${out}/\``);
});

it('has a workflow that checks each commit, and builds when asked to', () => {
  const {on, jobs} = parse(files['.github/workflows/course.yml']!) as {
    on: string[];
    jobs: Record<string, {if?: string; steps: {run?: string; uses?: string}[]}>;
  };
  const runs = (name: string) => jobs[name]!.steps.flatMap(({run}) => run ?? []);
  expect(on).toEqual(['push', 'pull_request', 'workflow_dispatch']);
  expect(runs('check')).toEqual([
    'npm ci --ignore-scripts',
    'npx downhill build --check',
  ]);
  expect(runs('build')).toEqual(['npm ci --ignore-scripts', 'npx downhill build']);
  expect(jobs['build']!.if).toContain('workflow_dispatch');
});

it('has a README of about ten lines, and one clip, which the lesson shows', () => {
  expect(files['README.md']!.trim().split('\n').length).toBeLessThan(13);
  expect(Object.keys(files).filter(path => path.startsWith('scenes/'))).toEqual([
    'scenes/first-steps/clip.ts',
    'scenes/first-steps/scene.tsx',
  ]);
  expect(files['lessons/01-first-lesson.md']).toContain(']{#first-steps}');
});
