/** A key of 128 random bits. `crypto.randomUUID` is missing on plain HTTP, which a village's network may well be. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
