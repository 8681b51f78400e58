export const commissions = {
  title: 'Комиссии',
} as const;
