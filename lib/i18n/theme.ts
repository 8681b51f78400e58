export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the device. */
export type Theme = (typeof THEMES)[number];

export const isTheme = (text: unknown): text is Theme => THEMES.some((theme) => theme === text);
