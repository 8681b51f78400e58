export const LOCALES = ['ru', 'uk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'ru';

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { ru: 'Русский', uk: 'Українська', en: 'English' };

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);

function preferenceOf(entry: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag: tag.toLowerCase().slice(0, 2), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}

/** The language that an `Accept-Language` header asks for first among those spoken here. */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(preferenceOf)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => tag).find(isLocale) ?? DEFAULT_LOCALE;
}
