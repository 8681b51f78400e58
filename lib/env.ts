import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1).optional(),
  /** The owner's address, where the program's own role may not migrate. */
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  IZBIRKOM_DATA: z.string().min(1).default('./data'),
  IZBIRKOM_DEMO: z.enum(['on', 'off']).optional(),
  IZBIRKOM_GUBERNIYAS: z
    .string()
    .default('izbirkom')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().regex(/^[a-z][a-z0-9_]{0,50}$/)).min(1)),
  IZBIRKOM_ADMIN_PASSWORD: z.string().min(1).optional(),
  NEXTAUTH_SECRET: z.string().min(1).optional(),
  NEXTAUTH_URL: z.url().optional(),
});

export type Environment = z.output<typeof environment>;

let read: Environment | undefined;

/** The settings of this process, read once; the only place that reads the environment. Throws naming each faulty one. */
export function env(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}

export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  // A compose file can only pass on a variable that is not set as an empty one.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable: ${faults.join('; ')}`);
}
