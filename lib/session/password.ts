import { hash, verify } from '@node-rs/argon2';

/** argon2id with the memory and time that OWASP names for it: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 8;

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

export const isPassword = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password);

let decoy: Promise<string> | undefined;
/** A hash of nobody's password, so that an unknown login takes as long as a wrong password. */
export const decoyHash = (): Promise<string> => {
  decoy ??= hashPassword('nobody has this password');
  return decoy;
};
