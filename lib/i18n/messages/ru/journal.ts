export const journal = {
  title: 'Журнал',
} as const;
