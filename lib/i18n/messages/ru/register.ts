export const register = {
  title: 'Население',
} as const;
