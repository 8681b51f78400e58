import type { Words } from '../../words';
import type { layout as ru } from '../ru/layout';

export const layout: Words<typeof ru> = {
  skip: 'До змісту сторінки',
  sections: 'Розділи',
  menu: 'Усі розділи',
  trail: 'Де ви перебуваєте',
  margin: 'Закон',
  language: 'Мова',
  theme: { label: 'Вигляд', auto: 'авто', light: 'світлий', dark: 'темний' },
  print: 'Надрукувати',
  signIn: 'Увійти',
  signOut: 'Вийти',
  board: { home: 'Дошка оголошень', law: 'Інструкція', verify: 'Перевірка записів', api: 'Для програм' },
};
