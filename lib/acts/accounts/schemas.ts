import { z } from 'zod';
import { SHORTEST_PASSWORD } from '@/lib/session/password';

/** What a person types to sign in; small and capital letters are one. */
export const login = z.string().trim().toLowerCase().min(1).max(100).regex(/^\S+$/, 'login-spaced');

export const password = z
  .string()
  .max(1000)
  .refine((given) => given.length >= SHORTEST_PASSWORD, { error: 'password-too-short' })
  .meta({ format: 'password', minLength: SHORTEST_PASSWORD });
