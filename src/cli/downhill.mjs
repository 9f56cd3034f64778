#!/usr/bin/env node
import {built} from '../build.mjs';

const {main} = await import(await built('cli'));
await main(process.argv.slice(2));
