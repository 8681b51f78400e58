import { type Kind, type PaperBase, viewBase } from '../parts';
import { type PaperDay, writtenDay, writtenHour } from '../russian/days';
import { counted, ELECTORS } from '../russian/numbers';
import { type MeetingFacts, viewMeeting } from './meeting';

/** Протокол о несостоявшемся собрании. */
export interface FailedProtocolData extends PaperBase, MeetingFacts {
  /** The day it is put off to; null when it was left to the commission. */
  readonly nextOn: PaperDay;
  readonly nextHour?: string | null;
  readonly nextPlace?: string | null;
  /** How electors are told of it. */
  readonly nextNotice?: string | null;
}

export const failedProtocol: Kind<FailedProtocolData> = {
  template: 'failed-protocol.typ',
  title: 'Протокол о несостоявшемся избирательном собрании',
  view: (data) => ({
    ...viewBase({ ...data, marks: { ...data.marks, isDraft: !data.isSigned } }),
    ...viewMeeting(data),
    missing: counted(Math.max(0, data.needed - data.present.total), ELECTORS),
    nextOn: data.nextOn === null ? null : writtenDay(data.nextOn),
    nextHour: data.nextHour ? writtenHour(data.nextHour) : null,
    nextPlace: data.nextPlace ?? null,
    nextNotice: data.nextNotice ?? null,
  }),
};
