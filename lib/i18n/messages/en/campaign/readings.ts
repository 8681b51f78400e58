import type { Words } from '../../../words';
import type { readings as ru } from '../../ru/campaign/readings';

export const readings: Words<typeof ru> = {
  readingWords: {
    'I-01': {
      title: 'How days are counted',
      eventDayExcluded: 'the day of the event does not count',
      eventDayIncluded: 'the day of the event counts',
    },
    'I-02': {
      title: '“Twenty days before”, “five days before”',
      exactDays: 'exactly so many days before',
      clearDays: 'so many clear days between',
    },
    'I-03': {
      title: 'The last day falls on a holiday',
      notMoved: 'is not moved',
      movedForCitizens: 'moves to the next day for citizens',
    },
    'I-04': {
      title: 'The start of a soviet’s elections',
      earliestMeeting: 'its earliest meeting',
      campaignStart: 'the start of the campaign',
    },
    'I-05': {
      title: 'From what the complaint’s term runs',
      posting: 'from the posting of the list',
      laterOfBoth: 'from the later of posting and press',
      earlierOfBoth: 'from the earlier of the two',
    },
    'I-06': {
      title: 'A body’s term on a complaint',
      ownReceipt: 'from its own receipt',
      dispatch: 'from the dispatch by the one before',
    },
    'I-07': {
      title: 'Passing on after a refusal',
      withinDecisionTerm: 'within the term of the decision',
      separateTransit: 'apart, without a term',
    },
    'I-08': {
      title: 'The village commission and the complaint',
      neverDecides: 'only forwards with its conclusion',
      selfCorrection: 'may itself correct the list in the complainant’s favour',
    },
    'I-09': {
      title: 'A complaint out of time',
      keptForSupervision: 'is kept for supervision',
      rejected: 'is rejected',
      accepted: 'is accepted',
    },
    'I-10': {
      title: 'The vote while a complaint is pending',
      noSuspension: 'a complaint restores nothing',
      admittedPending: 'admitted until decided',
    },
    'I-12': {
      title: 'A person in detention',
      outOfBase: 'is not counted for the quorum',
      inBase: 'is counted',
    },
    'I-13': {
      title: 'Thirty-five per cent',
      exact: 'exactly, not rounded',
      roundedUp: 'rounded up',
    },
    'I-13b': {
      title: 'Quorum of an enterprise that meets in parts',
      eachPart: 'for each part',
      enterprise: 'for the enterprise',
    },
    'I-14': {
      title: 'When the quorum is counted',
      atCount: 'at announcing the number present',
      atEachVote: 'at each vote',
    },
    'I-15': {
      title: 'A repeated meeting',
      sameQuorum: 'the same quorum, without the five days',
      lowerQuorum: 'a lower quorum',
      fiveDaysAgain: 'five days again',
    },
    'I-16': {
      title: 'Seats of a soviet by the norm',
      floor: 'whole norms',
      rounding: 'rounded',
    },
    'I-17': {
      title: 'Seats among uchastki',
      largestRemainder: 'by the largest remainder',
      rounding: 'by rounding in each',
      dhondt: 'by divisors',
    },
    'I-18': {
      title: 'How many votes an elector has',
      upToSeats: 'as many as seats; a list takes all',
      singleVote: 'one',
      proportionalLists: 'seats among lists by share',
    },
    'I-19': {
      title: 'The votes are equal',
      repeatVote: 'vote again among the equal',
      lot: 'by lot',
      older: 'the older one',
    },
    'I-20': {
      title: 'Alternates: a third of the members',
      floor: 'the remainder dropped',
      nearest: 'to the nearest',
      ceil: 'rounded up',
      perMeeting: 'for each meeting',
    },
    'I-21': {
      title: 'More uchastki than places on the revision commission',
      membersAndCandidates: 'members and alternates together',
      members: 'members alone',
      candidates: 'alternates alone',
    },
    'I-22': {
      title: 'A challenge to a candidate',
      simpleMajority: 'the meeting’s majority decides',
      anyObjection: 'one objection is enough',
    },
    'I-22b': {
      title: 'A challenge to a common list in one part of an enterprise',
      ownPart: 'holds in that part',
      everyPart: 'takes the name off the list in all parts',
    },
    'I-23': {
      title: 'Who may not nominate',
      agentAndBody: 'the agent, and the commission as a body',
      allMembers: 'every member of it too',
    },
    'I-24': {
      title: 'The end of elections',
      lastMeeting: 'the soviet’s last meeting',
      ownMeeting: 'the uchastok’s own meeting',
    },
    'I-25': {
      title: 'Irregular in more than half',
      fullPrevails: 'the elections are cancelled in full',
      choice: 'they may be cancelled in part',
    },
    'I-26': {
      title: 'A new composition after cancellation',
      reFormed: 'formed anew, repeats are noted',
      noRepeats: 'no repeats',
    },
    'I-26b': {
      title: 'The list at partial new elections',
      listStays: 'stays as it was',
      newList: 'a new one and new twenty days',
    },
    'I-27': {
      title: 'Who fills a vacancy',
      byVotes: 'the alternate with more votes',
      byListOrder: 'by the order of the list',
    },
    'I-28': {
      title: 'Five years of labour',
      summed: 'added up to the decision',
      continuous: 'without a break',
      fromPetition: 'up to the petition',
    },
    'I-29': {
      title: 'Confirmation of a restoration',
      always: 'always by the executive committee',
      republicOnly: 'in a republic alone',
    },
    'I-30': {
      title: 'Families of former White officers',
      notExtended: 'are not disfranchised',
      extended: 'are disfranchised',
    },
    'I-31': {
      title: 'A doubtful farm',
      commission: 'the commission decides',
      thresholds: 'by numbers',
    },
    'I-33': {
      title: 'The five hundred people of an uchastok',
      inhabitants: 'all inhabitants',
      electors: 'electors',
    },
    'I-34': {
      title: 'When copies of the list are sent',
      atPublication: 'on publication',
      withinThreeDays: 'within three days',
    },
    'I-35': {
      title: 'Who decides after the commissions end',
      sameLevel: 'the soviet or committee of the same level',
      higherExecutive: 'the higher executive committee',
    },
    'I-36': {
      title: 'The ground has gone',
      struckOnDocument: 'struck off on a document',
      newRestoration: 'by restoration alone',
    },
    'I-37': {
      title: '“At least once a month”',
      calendarMonth: 'every calendar month',
      '31Days': 'within 31 days',
      perInstitution: 'once for an institution',
    },
    'I-38': {
      title: '“Several meetings”',
      two: 'at least two',
      three: 'at least three',
    },
    'I-39': {
      title: 'A month before the campaign',
      sameDayNumber: 'the same day of the month before',
      '30Days': 'thirty days',
    },
  },
};
