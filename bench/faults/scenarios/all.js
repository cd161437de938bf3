// Every scenario, in the order in which they are played.
import { s02 } from './s02.js';
import { s05 } from './s05.js';
import { s06 } from './s06.js';
import { s16 } from './s16.js';

export const SCENARIOS = [s02, s05, s06, s16];
/** What fits into `./konnect test`. */
export const SHORT = ['S2', 'S5', 'S6', 'S16'];
