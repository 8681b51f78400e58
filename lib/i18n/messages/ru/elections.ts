export const elections = {
  title: 'Выборы',
} as const;
