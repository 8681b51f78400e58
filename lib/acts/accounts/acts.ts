import type { AnyAct } from '../act';
import { appoint } from './appoint';
import { closeAccount } from './close';
import { dismiss } from './dismiss';
import { openAccount } from './open';
import { setPassword } from './set-password';

export const ACCOUNTS_ACTS: readonly AnyAct[] = [openAccount, appoint, dismiss, closeAccount, setPassword];
