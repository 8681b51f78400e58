export const board = {
  title: 'Доска объявлений',
} as const;
