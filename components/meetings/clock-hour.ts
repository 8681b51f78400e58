/** The hour on the officer's own clock, as `HH:MM`. */
export function clockHour(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/** An hour as people type it, `12:10`, `12.10`, `1210` or `9`, as `HH:MM`; what is no hour stays as it was. */
export function readHour(typed: string): string {
  const match = /^\s*(\d{1,2})(?:\s*[:.,\s-]?\s*(\d{2}))?\s*$/.exec(typed);
  const [hours, minutes] = [Number(match?.[1] ?? Number.NaN), Number(match?.[2] ?? 0)];
  const isHour = hours <= 23 && minutes <= 59;
  return isHour ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : typed.trim();
}
