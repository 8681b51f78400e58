// The first step runs on whatever Node the machine has; everything after it on the one that the project brings.
import './oldest-node.mjs';
import { argv } from 'node:process';
import { installMissing, runScript } from './packages.mjs';

installMissing();
if (!argv.includes('--install')) runScript('start', argv.slice(2));
