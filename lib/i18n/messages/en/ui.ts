import type { Words } from '../../words';
import type { ui as ru } from '../ru/ui';

export const ui: Words<typeof ru> = {
  optional: 'may be left empty',
  choose: 'Choose',
  pending: 'In progress',
  faultsTitle: '{count, plural, one {Correct # place} other {Correct # places}}',
  day: {
    exampleApproximate: 'day.month.year; if the day is not known, month.year',
    today: 'today, {day}',
    pick: 'calendar',
    placeholder: 'dd.mm.yyyy',
    unreadable: 'There is no such day. Write day.month.year, for example 17.01.1927',
  },
  table: {
    empty: 'No entries.',
    sortAscending: 'Sort ascending: {column}',
    sortDescending: 'Sort descending: {column}',
    scroll: '{caption}: the table scrolls sideways',
  },
  pager: {
    label: 'Pages of the list',
    shown: '{shown} of {total} shown',
    shownMore: '{shown} of more than {total} shown',
    first: 'To the beginning',
    next: 'Next page',
  },
  filters: { label: 'Selection', apply: 'Show', reset: 'Clear' },
  gauge: { text: '{label}: {value} of {max}', withMark: '{label}: {value} of {max}; {mark}' },
  route: { past: 'passed', now: 'now', late: 'overdue', future: 'ahead' },
  steps: { done: 'done', current: 'now', todo: 'ahead' },
  progress: '{value} of {max}',
  papers: { add: 'Add a paper', kind: 'Which paper', number: 'Number', issuedOn: 'Dated', issuer: 'Issued by' },
  loading: 'Loading',
  form: {
    required: 'Fill this in',
    notNumber: 'Write a number in digits',
    goOn: 'Go on',
    done: 'Recorded.',
    refused: 'The law does not allow this',
    refusedLead: 'Nothing was recorded. What you typed is kept.',
    altered: 'What you typed has changed since the refusal',
    alteredLead:
      'The refusal below was about what stood here before. Send it again: the law will judge what stands here now.',
    noted: 'Recorded with remarks',
    offline: 'No connection to the server',
    offlineLead:
      'What you typed is kept on this device. Try again when the connection is back: it will not be recorded twice.',
    retry: 'Try again',
    reload: 'Reload the page',
    signIn: 'Sign in',
    restored: 'What was typed earlier has been restored.',
    discard: 'Clear',
    addRow: 'Add a row',
    removeRow: 'Remove row {number}',
  },
};
