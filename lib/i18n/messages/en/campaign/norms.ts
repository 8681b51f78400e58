import type { Words } from '../../../words';
import type { norms as ru } from '../../ru/campaign/norms';

export const norms: Words<typeof ru> = {
  normNames: {
    publicationDays: 'Days from posting to elections',
    noticeDays: 'Days from notice to meeting',
    uchastokLimit: 'People in an uchastok, at most',
    quorumPercent: 'Quorum, per cent',
    restorationYears: 'Years of labour for restoration',
    villageRevisionMembers: 'Members of a village revision commission',
    revisionCandidates: 'Alternates of a revision commission',
    volostRevisionMin: 'Members of a volost revision commission, at least',
    volostRevisionMax: 'Members of a volost revision commission, at most',
    votingAge: 'Voting age, years',
    villagePerSeat: 'Inhabitants to a seat of a village soviet',
    villageMinSeats: 'Seats of a village soviet, at least',
    villageMaxSeats: 'Seats of a village soviet, at most',
    kraiPerInhabitants: 'Krai congress: inhabitants to a delegate',
    kraiPerElectors: 'Krai congress: electors to a delegate',
    guberniyaPerInhabitants: 'Guberniya congress: inhabitants to a delegate',
    guberniyaPerElectors: 'Guberniya congress: electors to a delegate',
    okrugPerInhabitants: 'Okrug congress: inhabitants to a delegate',
    okrugPerElectors: 'Okrug congress: electors to a delegate',
    uezdPerInhabitants: 'Uezd congress: inhabitants to a delegate',
    uezdPerElectors: 'Uezd congress: electors to a delegate',
    volostPerInhabitants: 'Volost congress: inhabitants to a delegate',
    volostPerElectors: 'Volost congress: electors to a delegate',
    allRussianPerInhabitants: 'All-Russian congress: inhabitants to a delegate',
    allRussianPerElectors: 'All-Russian congress: electors to a delegate',
  },
};
