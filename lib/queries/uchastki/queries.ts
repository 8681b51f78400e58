import type { AnyQuery } from '../query';
import { uchastkiList } from './list';
import { uchastkiProposal } from './proposal';

/** Every query of this area. */
export const UCHASTKI_QUERIES: readonly AnyQuery[] = [uchastkiList, uchastkiProposal];
