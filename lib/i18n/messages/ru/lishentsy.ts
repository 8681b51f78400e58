export const lishentsy = {
  title: 'Лишённые прав',
} as const;
