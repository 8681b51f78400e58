import type { Words } from '../../../words';
import type { norms as ru } from '../../ru/campaign/norms';

export const norms: Words<typeof ru> = {
  normNames: {
    publicationDays: 'Днів від вивішення до виборів',
    noticeDays: 'Днів від повістки до зборів',
    uchastokLimit: 'Людей у дільниці, не більше',
    quorumPercent: 'Кворум, відсотків',
    restorationYears: 'Років праці для відновлення',
    villageRevisionMembers: 'Членів сільської ревізійної комісії',
    revisionCandidates: 'Кандидатів ревізійної комісії',
    volostRevisionMin: 'Членів волосної ревізійної комісії, не менше',
    volostRevisionMax: 'Членів волосної ревізійної комісії, не більше',
    votingAge: 'Вік виборця, років',
    villagePerSeat: 'Жителів на місце сільради',
    villageMinSeats: 'Місць сільради, не менше',
    villageMaxSeats: 'Місць сільради, не більше',
    kraiPerInhabitants: 'Крайовий з’їзд: жителів на делегата',
    kraiPerElectors: 'Крайовий з’їзд: виборців на делегата',
    guberniyaPerInhabitants: 'Губернський з’їзд: жителів на делегата',
    guberniyaPerElectors: 'Губернський з’їзд: виборців на делегата',
    okrugPerInhabitants: 'Окружний з’їзд: жителів на делегата',
    okrugPerElectors: 'Окружний з’їзд: виборців на делегата',
    uezdPerInhabitants: 'Повітовий з’їзд: жителів на делегата',
    uezdPerElectors: 'Повітовий з’їзд: виборців на делегата',
    volostPerInhabitants: 'Волосний з’їзд: жителів на делегата',
    volostPerElectors: 'Волосний з’їзд: виборців на делегата',
    allRussianPerInhabitants: 'Всеросійський з’їзд: жителів на делегата',
    allRussianPerElectors: 'Всеросійський з’їзд: виборців на делегата',
  },
};
