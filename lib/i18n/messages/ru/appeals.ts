export const appeals = {
  title: 'Жалобы',
} as const;
