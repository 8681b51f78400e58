import type { Words } from '../../words';
import type { api as ru } from '../ru/api';

export const api: Words<typeof ru> = {
  title: 'For programs',
  lead: 'Whatever a screen does, a program does too: by the same act, with the same rights and the same answer of the law.',
  document: 'The OpenAPI 3.1 document',
  session: 'Signing in',
  sessionLead:
    'Open a session by name and password; send its token with every request that follows. A session ends the moment it is closed.',
  answers: 'Answers and refusals',
  answersLead:
    'A refusal comes as application/problem+json (RFC 9457). Each finding is named by its article and rule. The language is that of Accept-Language: ru, uk, en.',
  repeat: 'A request with an Idempotency-Key, repeated word for word, is not done again: the first answer comes back.',
  acts: 'Acts',
  queries: 'Queries',
  papers: 'Papers',
  papersLead: 'The answer is a PDF. Name what the paper is about: meetingId, listId, electionId, appealId.',
  kind: 'What it holds',
  optional: 'may be left out',
  noFields: 'No fields.',
  status: 'Answer',
  code: 'Code',
  meaning: 'What it means',
  who: 'Who may',
  rules: 'Rules',
  rulesLead: 'A rule is worked on the numbers and days that you send; no sign-in is needed and nothing is stored.',
  exports: 'Tables',
  exportsLead: 'The same lists as on the screen, with the same selection.',
};
