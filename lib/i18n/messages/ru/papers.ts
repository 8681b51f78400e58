export const papers = {
  title: 'Бумаги',
} as const;
