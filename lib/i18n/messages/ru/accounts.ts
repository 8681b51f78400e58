export const accounts = {
  title: 'Учётные записи',
} as const;
