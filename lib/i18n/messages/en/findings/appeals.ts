import type { Words } from '../../../words';
import type { appeals as ru } from '../../ru/findings/appeals';

export const appeals: Words<typeof ru> = {
  // Complaints of the disfranchised (27–33)
  'appeal-not-listed':
    'The person is not on the posted list, so there is nothing to complain of. If it is about somebody left out, pass the information to the soviet for a check.',
  'appeal-by-stranger':
    'Only the listed person may complain of being listed. From a stranger, take it as information and pass it to the soviet.',
  'appeal-by-relative':
    'The complaint is filed by a relative. This is allowed; note for whom, and whether that person knows of it.',
  'appeal-late':
    'The complaint was filed on {filedOn}; the term ended on {due}. Keep it with the file: it may be examined by way of supervision, and after the commissions end by soviets and executive committees.',
  'appeal-late-after-end':
    'The complaint was filed on {filedOn}; the term ended on {due}. The commission has ended its work, and whoever stands in its stead examines the complaint though it is late: let it go its usual way.',
  'appeal-before-posting':
    'The complaint is dated {filedOn}, but the list was posted only on {postedOn}. Check the day of filing: a complaint is against a posted list.',
  'appeal-entry-ended':
    'The entry complained of {ending, select, restored {was ended by a decision before the complaint: the right was given back ({endedOn})} other {was struck from the register before the complaint ({endedOn})}}. Take the complaint, and tell the person that this entry deprives them no more: only the row of the posted list is left to decide on.',
  'appeal-day-unknown':
    'It cannot be established whether the complaint was filed in time: filed {filedOn}, last day {due}. Check the days of posting and filing.',
  'appeal-route-ended':
    'This commission decides finally, and the complaint goes no further in the ordinary way. Tell the lower commission the decision, to be announced.',
  'appeal-satisfied-forwarded':
    'The complaint has been upheld and that is final: it is not passed up. Return it to be announced, and correct the list.',
  'appeal-forwarded-undecided':
    'This commission has to examine the complaint itself, not send it on. Decide on it; if refused, it goes up by itself.',
  'appeal-no-conclusion': 'A complaint is sent on only with the commission’s conclusion. Enter it.',
  'appeal-forwarded-late': 'The complaint was sent on {forwardedOn}; the term ended on {due}. Record why.',
  'appeal-forwarding-day-unknown':
    'It cannot be established whether the complaint was sent on in time: sent {forwardedOn}, last day {due}. Check the day of receipt.',
  'appeal-village-never-decides':
    'A village commission does not decide on complaints, not even in the complainant’s favour: it sends it with its conclusion to the commission above.',
  'appeal-decided-late':
    'The decision was made on {decidedOn}; the term of {days, plural, one {# day} other {# days}} from receipt ended on {due}. The decision holds; record why it was late.',
  'appeal-decision-day-unknown':
    'It cannot be established whether the complaint was decided in time: decided {decidedOn}, last day {due}. Check the day of receipt.',
  'appeal-without-reasons': 'The decision gives no reasons. Name the papers it rests on.',
  'appeal-not-final': 'There is no final decision to announce. Wait for the last commission of the route.',
  'appeal-announcing-day-unknown':
    'It is not known whether the decision was announced ({announcedOn}) after it was made ({decidedOn}). Establish the day by the receipt.',
  'appeal-announced-early':
    'The decision was announced on {announcedOn}, before it was made ({decidedOn}). Check the days.',
  'supervision-by-others':
    'By way of supervision only the Central Election Commission and the VTsIK Presidium examine complaints. Send the case there.',
  'appeal-to-ended-commission':
    'The commission has ended its work. The corresponding soviet or executive committee now decides; pass the complaint there.',
};
