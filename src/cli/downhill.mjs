#!/usr/bin/env node
import {built} from '../build.mjs';

const {main} = await import(await built('cli'));
await main(process.argv.slice(2));
// Timers of a browser that died would keep the process waiting for nothing. What could not
// be written is told first.
const exit = () => setImmediate(() => process.exit());
process.stdout.write('', () => process.stderr.write('', exit));
