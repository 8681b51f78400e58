import type { AnyQuery } from '../query';
import { uchastkiElections } from './elections';
import { uchastkiElectors } from './electors';
import { uchastkiList } from './list';
import { uchastkiProposal } from './proposal';

/** Every query of this area. */
export const UCHASTKI_QUERIES: readonly AnyQuery[] = [
  uchastkiElections,
  uchastkiList,
  uchastkiElectors,
  uchastkiProposal,
];
