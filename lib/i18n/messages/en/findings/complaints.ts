import type { Words } from '../../../words';
import type { complaints as ru } from '../../ru/findings/complaints';

export const complaints: Words<typeof ru> = {
  // Complaints on elections, cancellation, new elections (48, 58–64)
  'complaint-late':
    'The complaint about the elections was filed on {filedOn}; the term ended on {due}. Keep it with the file: the commission above may examine the elections of its own motion.',
  'complaint-day-unknown':
    'It cannot be established whether the complaint was filed in time: filed {filedOn}, last day {due}. Check when the elections ended.',
  'complaint-no-explanations':
    'The commission sends the complaint on with its explanations, and there are none. Attach them.',
  'complaint-forwarded-late': 'The complaint was sent on {forwardedOn}; the three days ended on {due}. Record why.',
  'complaint-forwarding-day-unknown':
    'It cannot be established whether the complaint was sent on in time: sent {forwardedOn}, last day {due}. Check the day of receipt.',
  'complaint-own-decision':
    'The commission that led the elections does not decide on a complaint about them. Pass it with explanations to the commission above.',
  'complaint-decided-late':
    'The complaint was examined on {decidedOn}; the week ended on {due}. The decision holds; record why it was late.',
  'complaint-decision-day-unknown':
    'It cannot be established whether the complaint was examined in time: examined {decidedOn}, last day {due}. Check the day of receipt.',
  'complaint-without-reasons': 'The decision gives no reasons. Record what was checked and what was found.',
  'cancellation-without-ground':
    'There is no ground to cancel the elections: a violation of the law or a complaint found justified is needed. Name it.',
  'cancellation-without-uchastok': 'Partial cancellation goes by uchastok, and none is named. Name the uchastki.',
  'cancellation-full-too-few':
    'Deputies elected with violations: {faulty} of {deputies}, not more than half. The elections are cancelled only in those uchastki.',
  'cancellation-partial-too-many':
    'Deputies elected with violations: {faulty} of {deputies}, more than half. The elections are cancelled in full: submit it to the executive committee.',
  'cancellation-full-by-commission':
    'The executive committee above, not a commission, cancels elections in full. Submit the case to it.',
  'cancellation-partial-by-executive':
    'The commission above, not the executive committee, decides a partial cancellation. Pass the case to it.',
  'cancellation-not-announced':
    'The cancellation has not been made known. Announce it in the local press or at meetings of electors.',
  'repeat-same-agent':
    'New elections in these uchastki need new agents, but the former ones are appointed: {names}. Appoint others.',
  'repeat-same-commission': 'After full cancellation the commission is formed anew, but it is the same. Form it again.',
  'repeat-same-members':
    'Former members remain in the new commission: {names}. The law asks for a new composition; record why they stay.',
};
