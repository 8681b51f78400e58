import type { Words } from '../../../words';
import type { norms as ru } from '../../ru/campaign/norms';

export const norms: Words<typeof ru> = {
  normNames: {
    publicationDays: 'Днів від вивішення до виборів',
    noticeDays: 'Днів від повістки до зборів',
    uchastokLimit: 'Людей у дільниці, не більше',
    quorumPercent: 'Кворум, відсотків',
    restorationYears: 'Років праці для поновлення',
    villageRevisionMembers: 'Членів сільської ревізійної комісії',
    revisionCandidates: 'Кандидатів ревізійної комісії',
    volostRevisionMin: 'Членів волосної ревізійної комісії, не менше',
    volostRevisionMax: 'Членів волосної ревізійної комісії, не більше',
    votingAge: 'Вік виборця, років',
    villagePerSeat: 'Мешканців на місце сільради',
    villageMinSeats: 'Місць сільради, не менше',
    villageMaxSeats: 'Місць сільради, не більше',
    kraiPerInhabitants: 'Крайовий з’їзд: мешканців на делегата',
    kraiPerElectors: 'Крайовий з’їзд: виборців на делегата',
    guberniyaPerInhabitants: 'Губернський з’їзд: мешканців на делегата',
    guberniyaPerElectors: 'Губернський з’їзд: виборців на делегата',
    okrugPerInhabitants: 'Окружний з’їзд: мешканців на делегата',
    okrugPerElectors: 'Окружний з’їзд: виборців на делегата',
    uezdPerInhabitants: 'Повітовий з’їзд: мешканців на делегата',
    uezdPerElectors: 'Повітовий з’їзд: виборців на делегата',
    volostPerInhabitants: 'Волосний з’їзд: мешканців на делегата',
    volostPerElectors: 'Волосний з’їзд: виборців на делегата',
    allRussianPerInhabitants: 'Всеросійський з’їзд: мешканців на делегата',
    allRussianPerElectors: 'Всеросійський з’їзд: виборців на делегата',
  },
};
