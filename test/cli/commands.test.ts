import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {commands} from '../../src/cli/commands';

it('has a line for the folder of every command', () => {
  const folders = readdirSync('src/cli/commands', {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`));
  expect(commands.map(({name}) => name).sort()).toEqual(folders.sort());
});

it('gives no command two flags of one name', () => {
  for (const {options} of commands) {
    const names = Object.values(options).flatMap(({name, short}) => [name, short]);
    const written = names.filter(name => name !== undefined);
    expect(written).toEqual([...new Set(written)]);
  }
});
