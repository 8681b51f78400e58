import type { Words } from '../../../words';
import type { readings as ru } from '../../ru/campaign/readings';

export const readings: Words<typeof ru> = {
  readingWords: {
    'I-01': {
      eventDayExcluded: 'день події не рахується',
      eventDayIncluded: 'день події рахується',
    },
    'I-02': {
      exactDays: 'рівно стільки днів до події',
      clearDays: 'стільки повних днів між ними',
    },
    'I-03': {
      notMoved: 'не переноситься',
      movedForCitizens: 'для громадян переноситься на наступний день',
    },
    'I-04': {
      earliestMeeting: 'найраніші її збори',
      campaignStart: 'початок кампанії',
    },
    'I-05': {
      posting: 'від вивішення списку',
      laterOfBoth: 'від пізнішого: вивішення чи друку',
      earlierOfBoth: 'від ранішого з двох',
    },
    'I-06': {
      ownReceipt: 'від її власного одержання',
      dispatch: 'від відсилання попередньою',
    },
    'I-07': {
      withinDecisionTerm: 'у той самий строк, що й рішення',
      separateTransit: 'окремо, без строку',
    },
    'I-08': {
      neverDecides: 'лише пересилає з висновком',
      selfCorrection: 'може сама виправити на користь скаржника',
    },
    'I-09': {
      keptForSupervision: 'зберігається для нагляду',
      rejected: 'відхиляється',
      accepted: 'приймається',
    },
    'I-10': {
      noSuspension: 'скарга права не повертає',
      admittedPending: 'до рішення допускається',
    },
    'I-12': {
      outOfBase: 'не входить до числа для кворуму',
      inBase: 'входить',
    },
    'I-13': {
      exact: 'точно, без заокруглення',
      roundedUp: 'із заокругленням угору',
    },
    'I-13b': {
      eachPart: 'для кожної частини',
      enterprise: 'для всього підприємства',
    },
    'I-14': {
      atCount: 'під час оголошення числа прибулих',
      atEachVote: 'під час кожного голосування',
    },
    'I-15': {
      sameQuorum: 'той самий кворум, без п’яти днів',
      lowerQuorum: 'менший кворум',
      fiveDaysAgain: 'знову за п’ять днів',
    },
    'I-16': {
      floor: 'повні норми',
      rounding: 'із заокругленням',
    },
    'I-17': {
      largestRemainder: 'за найбільшою остачею',
      rounding: 'заокругленням у кожній дільниці',
      dhondt: 'за дільниками',
    },
    'I-18': {
      upToSeats: 'за числом місць; список бере все',
      singleVote: 'один',
      proportionalLists: 'місця між списками за часткою',
    },
    'I-19': {
      repeatVote: 'голосують знову між рівними',
      lot: 'жереб',
      older: 'старший роками',
    },
    'I-20': {
      floor: 'з відкиданням остачі',
      nearest: 'до найближчого',
      ceil: 'із заокругленням угору',
      perMeeting: 'від кожних зборів',
    },
    'I-21': {
      membersAndCandidates: 'члени й кандидати разом',
      members: 'лише члени',
      candidates: 'лише кандидати',
    },
    'I-22': {
      simpleMajority: 'вирішує більшість зборів',
      anyObjection: 'досить одного заперечення',
    },
    'I-22b': {
      ownPart: 'діє в цій частині',
      everyPart: 'виводить зі списку в усіх частинах',
    },
    'I-23': {
      agentAndBody: 'уповноважений і комісія як орган',
      allMembers: 'і кожен член комісії',
    },
    'I-24': {
      lastMeeting: 'останні збори ради',
      ownMeeting: 'збори своєї дільниці',
    },
    'I-25': {
      fullPrevails: 'вибори скасовуються повністю',
      choice: 'можна й частково',
    },
    'I-26': {
      reFormed: 'комісію утворюють знову, повтори відзначаються',
      noRepeats: 'повтори не допускаються',
    },
    'I-26b': {
      listStays: 'лишається попередній',
      newList: 'новий і нові двадцять днів',
    },
    'I-27': {
      byVotes: 'кандидат, що дістав більше голосів',
      byListOrder: 'за порядком списку',
    },
    'I-28': {
      summed: 'складаються до дня рішення',
      continuous: 'без перерви',
      fromPetition: 'до дня клопотання',
    },
    'I-29': {
      always: 'завжди виконавчим комітетом',
      republicOnly: 'лише в республіці',
    },
    'I-30': {
      notExtended: 'прав не позбавляються',
      extended: 'позбавляються',
    },
    'I-31': {
      commission: 'вирішує комісія',
      thresholds: 'за числами',
    },
    'I-33': {
      inhabitants: 'усе населення',
      electors: 'виборці',
    },
    'I-34': {
      atPublication: 'у день оприлюднення',
      withinThreeDays: 'за три дні',
    },
    'I-35': {
      sameLevel: 'рада або виконком того самого щабля',
      higherExecutive: 'вищий виконком',
    },
    'I-36': {
      struckOnDocument: 'виключається за документом',
      newRestoration: 'лише поновленням',
    },
    'I-37': {
      calendarMonth: 'кожен календарний місяць',
      '31Days': 'не пізніше 31 дня',
      perInstitution: 'раз від установи',
    },
    'I-38': {
      two: 'хоча б двоє',
      three: 'хоча б троє',
    },
    'I-39': {
      sameDayNumber: 'те саме число минулого місяця',
      '30Days': 'тридцять днів',
    },
  },
};
