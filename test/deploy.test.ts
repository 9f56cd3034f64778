/** What `deploy/` hands out names commands that exist, and is what it says it is. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {commands} from '../src/cli/commands';
import {parse} from '../src/cli/line/parse';

const files = readdirSync('deploy');
const read = (name: string) => readFileSync(join('deploy', name), 'utf8');

/** The words of a command, whatever stands in it for what only a machine knows. */
function wordsOf(line: string): string[] {
  const plain = line
    .replace(/\$\{\{ [^}]* \}\}|"?\$\(\([^)]*\)\)/g, '1')
    .replaceAll('"', '')
    .replace(/ (&&|>|#).*$/, '');
  return plain.trim().split(/\s+/);
}

describe.each(files.filter(name => !name.endsWith('.md')))('%s', name => {
  const text = read(name).replace(/\n\s+(?=--)/g, ' ');
  const lines = [...text.matchAll(/npx downhill ([^\n\\]+)/g)].map(match => match[1]!);

  it('calls downhill', () => {
    expect(lines.length + text.split('"npx", "downhill"').length).toBeGreaterThan(1);
  });

  test.each(lines)('has a command that exists: %s', line => {
    const [word, ...args] = wordsOf(line);
    const command = commands.find(candidate => candidate.name === word);
    expect(command, word).toBeDefined();
    parse(command!, args);
  });
});

it('has a job for Kubernetes that may do little', () => {
  const {spec} = parseYaml(read('kubernetes-shards.yaml')) as {
    spec: {completions: number; template: {spec: Pod}};
  };
  interface Pod {
    securityContext: {runAsNonRoot: boolean};
    containers: {args: string[]; securityContext: Record<string, unknown>}[];
  }
  const {securityContext, containers} = spec.template.spec;
  expect(securityContext.runAsNonRoot).toBe(true);
  expect(containers[0]!.securityContext).toMatchObject({
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
  });
  expect(containers[0]!.args.join()).toContain(`/${spec.completions}"`);
});

it('has a workflow whose machines make every shard', () => {
  const {jobs} = parseYaml(read('github-actions.yml')) as {
    jobs: {shards: {strategy: {matrix: {shard: number[]}}; steps: {run?: string}[]}};
  };
  const {strategy, steps} = jobs.shards;
  const {shard} = strategy.matrix;
  expect(shard).toEqual(shard.map((_, i) => i + 1));
  expect(steps.some(({run}) => run?.endsWith(`/${shard.length}`))).toBe(true);
});
