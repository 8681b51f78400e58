export const campaign = {
  title: 'Кампания',
} as const;
