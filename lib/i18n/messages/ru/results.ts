export const results = {
  title: 'Итоги',
} as const;
