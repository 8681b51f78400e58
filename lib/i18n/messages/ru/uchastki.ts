export const uchastki = {
  title: 'Участки',
} as const;
