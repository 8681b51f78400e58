import type { Words } from '../../../words';
import type { afterwards as ru } from '../../ru/findings/afterwards';

export const afterwards: Words<typeof ru> = {
  // Vacancies, restoration, handing over (65, 18–20, 49)
  'vacancy-co-opted':
    'There is no such elected alternate, and nobody unelected may be brought into the soviet. Choose an alternate of the same uchastok, or set a by-election.',
  'vacancy-other-uchastok':
    '{name} is an alternate of another uchastok and cannot replace the deputy. Take one of the same uchastok, or set a by-election.',
  'vacancy-out-of-turn':
    '{name} is not first in turn: {first} comes first in this uchastok. Bring in {first}, or record the refusal.',
  'vacancy-tied': 'These alternates have equal votes: {names}. The soviet decides who comes in; record its decision.',
  'vacancy-needless-by-election': 'No by-election is needed: this uchastok has alternates: {names}. Bring one in.',
  'restoration-none':
    'The law provides no restoration under letter “{letter}”. If the ground is gone, strike the person off on a document.',
  'restoration-too-early':
    'Five years of labour are not complete: since {labourSince}, complete on {fullOn}, decision {decidedOn}. Refuse the petition or put it off.',
  'restoration-day-unknown':
    'It cannot be established whether five years are complete: since {labourSince}, complete on {fullOn}, decision {decidedOn}. Check when the labour began.',
  'restoration-labour-unknown':
    'It is not established since when the person has done productive and useful labour. Ask for a paper.',
  'restoration-loyalty':
    'Loyalty to the Soviet power is not proved, and without it nobody is restored. Refuse the petition.',
  'restoration-loyalty-unknown':
    'Nothing is established about loyalty to the Soviet power. The commission has to say so expressly.',
  'restoration-wrong-body':
    'Under letter “{letter}” it is {body, select, guberniya {the guberniya (krai, oblast) commission, confirmed by the executive committee,} other {the VTsIK Presidium alone, by special decree,}} that restores. Pass the petition there.',
  'restoration-confirmation-day-unknown':
    'It is not known whether the decision was confirmed ({confirmedOn}) after it was made ({decidedOn}). Establish the day of confirmation.',
  'restoration-labour-later':
    'The person has worked since {labourSince}, which is after the decision ({decidedOn}). Only those working by the day of the decision are restored.',
  'restoration-confirmed-early':
    'The decision was confirmed on {confirmedOn}, before it was made ({decidedOn}). Check the days.',
  'petition-outside-20':
    'For letter “{letter}” the law sets no way of petitioning; the petition is taken and sent to the VTsIK Presidium. Note it in the file.',
  'petition-past-soviet':
    'The petition goes to the local soviet, not straight to the commission. Pass it to the soviet for its conclusion.',
  'petition-without-conclusion': 'The soviet sends the petition with its conclusion, and there is none. Enter it.',
  'handover-open-cases':
    'The commission holds {openCases, plural, one {# complaint} other {# complaints}} undecided. Hand them over with the inventory: the soviet or executive committee decides them from now on.',
  'handover-unsigned':
    'Protocols not signed: {unsignedProtocols}. Papers are not handed over without signatures; collect them, or record the refusal.',
  'handover-wrong-body':
    'This commission hands its papers to {expected, select, soviet {the corresponding soviet} other {the corresponding executive committee}}. Name it.',
};
