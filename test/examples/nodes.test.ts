import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {nodeClasses, type NodeProp} from '../../examples/gallery/nodeProps';
import {scanExamples} from '../../src/project/scanExamples';
import {sourcesUnder, usedProps} from './usedProps';

const classes = nodeClasses();
const examples = scanExamples();
const namedProps = classes.flatMap(({name, props}) =>
  props.map(prop => [`${name}.${prop.name}`, prop] as const),
);

describe('the nodes', () => {
  it('are found in the sources, with what they inherit and their props', () => {
    expect(classes.length).toBeGreaterThan(40);
    const label = classes.find(({name}) => name === 'PointLabel');
    expect(label?.base).toBe('Label');
    expect(label?.props.map(({name}) => name)).toEqual([
      'at',
      'awayFrom',
      'clearance',
      'avoid',
    ]);
    expect(classes.filter(({doc}) => doc === '')).toEqual([]);
  });

  it('have an example each, of their name', () => {
    expect(examples.map(({id}) => id)).toEqual(
      classes.map(({name}) => `nodes/${name}`),
    );
  });

  it.each(examples.map(({id, sceneFile}) => [id, sceneFile]))(
    '%s is imported by its example',
    (id, file) => {
      const [, name] = id.split('/');
      const [, imported] = /import \{([^}]*)\} from 'downhill\/nodes'/.exec(
        readFileSync(file, 'utf8'),
      )!;
      expect(imported!.split(',').map(word => word.trim())).toContain(name);
    },
  );
});

describe('a prop', () => {
  const shown = usedProps(sourcesUnder('examples/nodes'));
  const unused = (used: ReadonlySet<string>) =>
    classes.flatMap(({name, props}) => {
      const heirs = classes.filter(({base}) => base === name);
      return props
        .filter(
          prop =>
            ![name, ...heirs.map(heir => heir.name)].some(of =>
              used.has(`${of}.${prop.name}`),
            ),
        )
        .map(prop => `${name}.${prop.name}`);
    });

  it('is in an example', () => {
    expect(namedProps.length).toBeGreaterThan(120);
    expect(unused(shown)).toEqual([]);
  });

  it('would be missed in an example that leaves it out', () => {
    const less = new Set([...shown].filter(prop => prop !== 'Curve.ground'));
    expect(unused(less)).toEqual(['Curve.ground']);
  });

  it('is found in JSX, where a node is made, and where one is extended', () => {
    const source = `
      const a = <Dot radius={3} {...rest} />;
      const b = new Arrow({to: here, headed});
      class Own extends Axes { constructor() { super({grid: false}); } }`;
    expect([...usedProps([source])].sort()).toEqual([
      'Arrow.headed',
      'Arrow.to',
      'Axes.grid',
      'Dot.radius',
    ]);
  });

  it.each(namedProps)('%s says what it is where an author hovers', (_, {doc}) => {
    expect(doc).toMatch(/^\S.{5,}[.:]/);
  });

  it('has the default that its comment tells', () => {
    const told = sourcesUnder('src/nodes').flatMap(source =>
      [...source.matchAll(toldDefault)].map(([, value, name]) => {
        const initial = new RegExp(
          `@initial\\(([^)]*)\\)\\n  @signal\\(\\)\\n  declare public readonly ${name!}:` +
            `|\\b${name!} = ([\\w.]+)`,
        ).exec(source);
        return [
          `${name!}: ${value!}`,
          `${name!}: ${initial?.[1] ?? initial?.[2] ?? ''}`,
        ];
      }),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(([comment, code]) => comment !== code)).toEqual([]);
  });

  const numbers = namedProps.filter(([, prop]) => isNumber(prop));

  it('that is a number is one of many', () => {
    expect(numbers.length).toBeGreaterThan(60);
  });

  it.each(numbers)('%s says in what it is measured', (_, {doc}) => {
    expect(doc).toMatch(unit);
  });
});

function isNumber({type}: NodeProp): boolean {
  return /\bnumber\b|\bPossibleVector2\b|\bInterval\b|\bPlace\b|\bPoint\b|\bRegion\b/.test(
    type,
  );
}

/** A default that is a number or a flag, and the prop it is of. */
const toldDefault = /@defaultValue (\d[\d.]*|true|false)\n {3}\*\/\n {2}(\w+)\??:/g;

/** Lengths and places, shares and counts, and what mathematics has. */
const unit = new RegExp(
  [
    'stage units',
    'world units',
    "parent's space",
    "axes' own space",
    'in data|data point',
    '0 to 1|0: .* 1: |^1: .* to 0 ',
    '[Hh]ow many|, in steps|from 0',
    'learning rate|value of f|values of the contour lines|∇f',
  ].join('|'),
);
