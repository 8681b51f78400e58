// Runs scripts/NAME.ts with the Node that the project brings, whatever Node is on the machine.
import './oldest-node.mjs';
import { argv } from 'node:process';
import { installMissing, runScript } from './packages.mjs';

const [name = '', ...rest] = argv.slice(2);
installMissing();
runScript(name, rest);
