// Every scenario, in the order in which they are played.
import { checker } from './checker.js';
import { mutants } from './mutants.js';
import { s01 } from './s01.js';
import { s02 } from './s02.js';
import { s03 } from './s03.js';
import { s05 } from './s05.js';
import { s06 } from './s06.js';
import { s16 } from './s16.js';

export const SCENARIOS = [checker, mutants, s01, s02, s03, s05, s06, s16];
/** What fits into `./konnect test`. */
export const SHORT = ['I', 'S2', 'S6', 'S16'];
