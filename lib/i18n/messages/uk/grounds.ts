import type { Words } from '../../words';
import type { grounds as ru } from '../ru/grounds';

export const grounds: Words<typeof ru> = {
  register: {
    addResident: 'внесення мешканця',
    addResidents: 'внесення списком',
    applyImport: 'завантаження списку',
    undoImport: 'скасування завантаження',
    amendResident: 'виправлення запису',
    settleAge: 'установлення віку',
    moveResident: 'переведення мешканця',
    strikeResident: 'виключення зі списку',
    unstrikeResident: 'повернення до списку',
    mergeResidents: 'з’єднання подвійних записів',
    unmergeResidents: 'роз’єднання записів',
    moveHousehold: 'переведення двору',
    mergeHouseholds: 'з’єднання дворів',
    strikeHousehold: 'виключення двору',
    applyChangeset: 'зміна багатьох записів',
    undoChangeset: 'скасування зміни багатьох записів',
  },
  territory: {
    add: 'внесення території',
    amend: 'виправлення території',
    move: 'переведення території',
    merge: 'з’єднання територій',
    strike: 'виключення території',
    restore: 'повернення території',
    join: 'приєднання до поселення',
  },
  units: {
    add: 'внесення підприємства або спілки',
    amend: 'виправлення підприємства або спілки',
    strike: 'виключення підприємства або спілки',
    join: 'приєднання малого підприємства',
    assign: 'віднесення до підприємства або спілки',
    import: 'завантаження списку підприємства або спілки',
    release: 'зняття з підприємства або спілки',
    settle: 'рішення, де обирати',
  },
  uchastki: {
    adopt: 'поділ на дільниці',
  },
  elections: {
    announce: 'призначення початку виборів',
  },
  campaign: {
    open: 'відкриття кампанії',
    setDay: 'переведення календаря кампанії',
  },
  commissions: {
    end: 'закінчення роботи комісії',
  },
  lishentsy: {
    enter: 'внесення до обліку позбавлених прав',
    amend: 'доповнення запису обліку',
    strike: 'виключення з обліку позбавлених прав',
    reinstate: 'повернення до обліку позбавлених прав',
    verify: 'перевірка запису списку',
    publish: 'вивішення списку позбавлених прав',
  },
  petitions: {
    decide: 'рішення за клопотанням',
    confirm: 'затвердження поновлення',
  },
  appeals: {
    decide: 'рішення за скаргою',
    supervise: 'рішення в порядку нагляду',
  },
};
