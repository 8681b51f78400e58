export const meetings = {
  title: 'Собрания',
} as const;
