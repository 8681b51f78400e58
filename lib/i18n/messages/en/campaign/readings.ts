import type { Words } from '../../../words';
import type { readings as ru } from '../../ru/campaign/readings';

export const readings: Words<typeof ru> = {
  readingWords: {
    'I-01': {
      eventDayExcluded: 'the day of the event does not count',
      eventDayIncluded: 'the day of the event counts',
    },
    'I-02': {
      exactDays: 'exactly so many days before',
      clearDays: 'so many clear days between',
    },
    'I-03': {
      notMoved: 'is not moved',
      movedForCitizens: 'moves to the next day for citizens',
    },
    'I-04': {
      earliestMeeting: 'its earliest meeting',
      campaignStart: 'the start of the campaign',
    },
    'I-05': {
      posting: 'from the posting of the list',
      laterOfBoth: 'from the later of posting and press',
      earlierOfBoth: 'from the earlier of the two',
    },
    'I-06': {
      ownReceipt: 'from its own receipt',
      dispatch: 'from the dispatch by the one before',
    },
    'I-07': {
      withinDecisionTerm: 'within the term of the decision',
      separateTransit: 'apart, without a term',
    },
    'I-08': {
      neverDecides: 'only forwards with its conclusion',
      selfCorrection: 'may itself correct the list in the complainant’s favour',
    },
    'I-09': {
      keptForSupervision: 'is kept for supervision',
      rejected: 'is rejected',
      accepted: 'is accepted',
    },
    'I-10': {
      noSuspension: 'a complaint restores nothing',
      admittedPending: 'admitted until decided',
    },
    'I-12': {
      outOfBase: 'is not counted for the quorum',
      inBase: 'is counted',
    },
    'I-13': {
      exact: 'exactly, not rounded',
      roundedUp: 'rounded up',
    },
    'I-13b': {
      eachPart: 'for each part',
      enterprise: 'for the enterprise',
    },
    'I-14': {
      atCount: 'at announcing the number present',
      atEachVote: 'at each vote',
    },
    'I-15': {
      sameQuorum: 'the same quorum, without the five days',
      lowerQuorum: 'a lower quorum',
      fiveDaysAgain: 'five days again',
    },
    'I-16': {
      floor: 'whole norms',
      rounding: 'rounded',
    },
    'I-17': {
      largestRemainder: 'by the largest remainder',
      rounding: 'by rounding in each',
      dhondt: 'by divisors',
    },
    'I-18': {
      upToSeats: 'as many as seats; a list takes all',
      singleVote: 'one',
      proportionalLists: 'seats among lists by share',
    },
    'I-19': {
      repeatVote: 'vote again among the equal',
      lot: 'by lot',
      older: 'the older one',
    },
    'I-20': {
      floor: 'the remainder dropped',
      nearest: 'to the nearest',
      ceil: 'rounded up',
      perMeeting: 'for each meeting',
    },
    'I-21': {
      membersAndCandidates: 'members and alternates together',
      members: 'members alone',
      candidates: 'alternates alone',
    },
    'I-22': {
      simpleMajority: 'the meeting’s majority decides',
      anyObjection: 'one objection is enough',
    },
    'I-22b': {
      ownPart: 'holds in that part',
      everyPart: 'takes the name off the list in all parts',
    },
    'I-23': {
      agentAndBody: 'the agent, and the commission as a body',
      allMembers: 'every member of it too',
    },
    'I-24': {
      lastMeeting: 'the soviet’s last meeting',
      ownMeeting: 'the uchastok’s own meeting',
    },
    'I-25': {
      fullPrevails: 'the elections are cancelled in full',
      choice: 'they may be cancelled in part',
    },
    'I-26': {
      reFormed: 'formed anew, repeats are noted',
      noRepeats: 'no repeats',
    },
    'I-26b': {
      listStays: 'stays as it was',
      newList: 'a new one and new twenty days',
    },
    'I-27': {
      byVotes: 'the alternate with more votes',
      byListOrder: 'by the order of the list',
    },
    'I-28': {
      summed: 'added up to the decision',
      continuous: 'without a break',
      fromPetition: 'up to the petition',
    },
    'I-29': {
      always: 'always by the executive committee',
      republicOnly: 'in a republic alone',
    },
    'I-30': {
      notExtended: 'are not disfranchised',
      extended: 'are disfranchised',
    },
    'I-31': {
      commission: 'the commission decides',
      thresholds: 'by numbers',
    },
    'I-33': {
      inhabitants: 'all inhabitants',
      electors: 'electors',
    },
    'I-34': {
      atPublication: 'on publication',
      withinThreeDays: 'within three days',
    },
    'I-35': {
      sameLevel: 'the soviet or committee of the same level',
      higherExecutive: 'the higher executive committee',
    },
    'I-36': {
      struckOnDocument: 'struck off on a document',
      newRestoration: 'by restoration alone',
    },
    'I-37': {
      calendarMonth: 'every calendar month',
      '31Days': 'within 31 days',
      perInstitution: 'once for an institution',
    },
    'I-38': {
      two: 'at least two',
      three: 'at least three',
    },
    'I-39': {
      sameDayNumber: 'the same day of the month before',
      '30Days': 'thirty days',
    },
  },
};
