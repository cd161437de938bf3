// Every scenario, in the order in which they are played.
import { checker } from './checker.js';
import { mutants } from './mutants.js';
import { s01 } from './s01.js';
import { s02 } from './s02.js';
import { s03 } from './s03.js';
import { s04 } from './s04.js';
import { s05 } from './s05.js';
import { s06 } from './s06.js';
import { s07 } from './s07.js';
import { s09 } from './s09.js';
import { s10 } from './s10.js';
import { s11 } from './s11.js';
import { s12 } from './s12.js';
import { s16 } from './s16.js';
import { s17 } from './s17.js';
import { s18 } from './s18.js';
import { s19 } from './s19.js';
import { s20 } from './s20.js';
import { s21 } from './s21.js';
import { s22 } from './s22.js';
import { s23 } from './s23.js';
import { s25 } from './s25.js';

export const SCENARIOS = [
  checker,
  mutants,
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s09,
  s10,
  s11,
  s12,
  s16,
  s17,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s25,
];
/** What fits into `./konnect test`. */
export const SHORT = ['I', 'M', 'S2', 'S6', 'S16'];
