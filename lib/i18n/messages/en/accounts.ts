import type { Words } from '../../words';
import type { accounts as ru } from '../ru/accounts';

export const accounts: Words<typeof ru> = {
  title: 'Accounts',
  functions: {
    chair: 'chair',
    clerk: 'clerk',
    agent: 'agent',
    'soviet-secretary': 'secretary of the soviet',
    'executive-officer': 'for the executive committee',
    recorder: 'recorder',
    observer: 'observer',
    admin: 'administrator',
  },
  signIn: {
    title: 'Sign in',
    lead: 'Those appointed to commissions and soviets do the work. Lists and announcements are open to all without signing in.',
    guberniya: 'Guberniya',
    login: 'Sign-in name',
    password: 'Password',
    submit: 'Sign in',
    enter: 'Sign in',
    faults: {
      wrong: 'The sign-in name or the password does not fit.',
      'too-many': 'Ten failed tries. Signing in by this name from this address is closed for fifteen minutes.',
      offline: 'No connection to the server. Try again when there is one.',
    },
    demonstration: 'The demonstration uezd',
    demonstrationLead:
      'An invented uezd in the middle of the elections of 1927. Sign in as any of its officials; no password is needed here.',
    demonstrationFault: 'Signing in by this name failed: reload the page.',
  },
  anyone: 'anyone',
  reaches: {
    within: 'within its territory',
    above: 'below itself',
    body: 'in its own commission',
    person: 'what is their own',
  },
};
