import type { Words } from '../../words';
import type { layout as ru } from '../ru/layout';

export const layout: Words<typeof ru> = {
  skip: 'To the contents of the page',
  sections: 'Sections',
  menu: 'All sections',
  trail: 'Where you are',
  margin: 'The law',
  language: 'Language',
  theme: { label: 'Look', auto: 'auto', light: 'light', dark: 'dark' },
  print: 'Print',
  signIn: 'Sign in',
  signOut: 'Sign out',
  board: { home: 'Notice board', law: 'The Instruction', verify: 'Checking the records', api: 'For programs' },
};
