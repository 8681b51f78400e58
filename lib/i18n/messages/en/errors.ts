import type { Words } from '../../words';
import type { errors as ru } from '../ru/errors';

export const errors: Words<typeof ru> = {
  INVALID_INPUT: { title: 'Filled in wrongly', detail: 'Correct the marked places and repeat.' },
  SIGN_IN: {
    title: 'Sign in first',
    detail: 'You are not signed in, or the session has ended. What you typed is kept; sign in and repeat.',
  },
  FORBIDDEN: { title: 'Not yours to do', detail: 'Your appointment does not cover this act.' },
  NOT_FOUND: { title: 'No such thing', detail: 'The record was not found or lies outside your territory.' },
  CONFLICT: {
    title: 'Not recorded',
    detail: 'Someone changed the record before you, or it is already done. Reload the page and look.',
  },
  TOO_LARGE: { title: 'The file is too large', detail: 'Files of up to 100 megabytes are taken.' },
  UNSUPPORTED: { title: 'Not a table', detail: 'CSV and XLSX are taken.' },
  TOO_MANY: { title: 'Too many attempts', detail: 'Signing in from this address is closed for fifteen minutes.' },
  UNLAWFUL: {
    title: 'The law does not allow this',
    detail: 'Nothing was recorded. Which article and why is said below.',
  },
  INTERNAL: {
    title: 'The program failed',
    detail: 'Nothing was recorded. Repeat; if it stays, tell whoever keeps the server.',
  },
  notFoundPage: {
    title: 'There is no such page',
    lead: 'The address is wrong, or the record lies outside your territory.',
    home: 'To the front page',
  },
  errorPage: {
    title: 'The page did not open',
    lead: 'What was recorded is safe. Repeat; if that does not help, give the failure’s number to whoever keeps the server.',
    retry: 'Repeat',
    digest: 'Number of the failure: {digest}',
  },
};
