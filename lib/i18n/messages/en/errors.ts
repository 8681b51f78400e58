import type { Words } from '../../words';
import type { errors as ru } from '../ru/errors';

export const errors: Words<typeof ru> = {
  INVALID_INPUT: { title: 'Filled in wrongly', detail: 'Correct the marked places and send it again.' },
  SIGN_IN: {
    title: 'Sign in first',
    detail: 'You are not signed in, or the session has ended. What you typed is kept; sign in and try again.',
  },
  FORBIDDEN: {
    title: 'Not yours to do',
    detail: 'Your appointment does not cover this act. The page “Who may do what” shows who may do it.',
  },
  NOT_FOUND: {
    title: 'Record not found',
    detail: 'There is no such record, or it is outside your territory. Go back to the list and look for it there.',
  },
  CONFLICT: {
    title: 'Not recorded',
    detail: 'Someone changed the record before you, or it is already done. Reload the page and look.',
  },
  TOO_LARGE: { title: 'The file is too large', detail: 'Files of up to 100 megabytes are accepted.' },
  UNSUPPORTED: { title: 'File not accepted', detail: 'CSV and XLSX are accepted.' },
  TOO_MANY: { title: 'Too many attempts', detail: 'Signing in from this address is closed for fifteen minutes.' },
  UNLAWFUL: {
    title: 'The law does not allow this',
    detail: 'Nothing was recorded. The article and the reason are given below.',
  },
  INTERNAL: {
    title: 'The program failed',
    detail: 'Nothing was recorded. Try again; if it still fails, tell whoever runs the server.',
  },
  notFoundPage: {
    title: 'There is no such page',
    lead: 'The address is wrong, or the record is outside your territory.',
    home: 'To the front page',
  },
  errorPage: {
    title: 'The page did not open',
    lead: 'What was recorded is safe. Try again; if that does not help, give the number of the failure to whoever runs the server.',
    retry: 'Try again',
    digest: 'Number of the failure: {digest}',
  },
};
