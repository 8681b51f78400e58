import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgePresidiumPresent, judgeStep } from '@/lib/law/meeting';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';
import { listPeople } from './people';

/** The meeting elects two to the presidium beside its chair, the agent (42). */
export const electPresidium = defineAct({
  name: 'meetings/elect-presidium',
  article: '42',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, residentIds: z.array(id).min(1).max(20) }),
  load: (tx, { meetingId, residentIds }) =>
    loadMeeting(tx, meetingId, async (meeting) => ({
      ...(await loadStep(tx, meeting)),
      people: await listPeople(tx, meeting, residentIds),
      marked: await tx.attendance.count({ where: { meetingId, isPresent: true } }),
    })),
  judge: ({ meeting, course, people, marked }, input) => {
    // An old protocol may give the number of those who came and not their names.
    const isNamed = marked >= (meeting.present ?? 0);
    const absent = isNamed ? people.filter((person) => person?.isPresent === false) : [];
    return [
      ...judgeStep(course, { kind: 'elect-presidium', number: new Set(input.residentIds).size }),
      ...(meeting.election.campaign.mode === 'reconstruct'
        ? judgePresidiumPresent(absent.flatMap((person) => (person === null ? [] : [person.name])))
        : []),
    ];
  },
  write: async (tx, { meeting, course, people }, input, context) => {
    if (course.presidium > 0) return err(conflict('presidium-elected'));
    if (new Set(input.residentIds).size < input.residentIds.length) return err(invalid(['residentIds'], 'named-twice'));
    const isStrict = context.mode === 'conduct';
    const absent = people.findIndex((person) => person === null || (isStrict && !person.isPresent));
    if (absent >= 0) return err(invalid(['residentIds', absent], 'not-in-the-room'));
    const elected = people.filter((person) => person !== null);
    await tx.presidiumMember.createMany({
      data: elected.map((person) => ({ meetingId: meeting.id, residentId: person.id, name: person.name })),
    });
    return ok({ answer: { presidium: elected.map((person) => person.name) }, subjectId: meeting.id });
  },
});
