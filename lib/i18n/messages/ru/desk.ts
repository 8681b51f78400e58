export const desk = {
  title: 'Сегодня',
} as const;
