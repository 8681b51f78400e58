export const territory = {
  title: 'Территория',
} as const;
