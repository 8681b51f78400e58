import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import formatInBrowser from './format-in-browser';
import formatMessage, { compileMessage } from './format-message';
import { LOCALES } from './locales';
import { messagesOf } from './messages/all';

// The tests hand over only the formatters that a plural needs.
const options = {
  cache: { dateTime: {}, number: {}, message: {}, relativeTime: {}, pluralRules: {}, list: {}, displayNames: {} },
  formatters: {
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  },
};

test.each(LOCALES)('in %s a sentence taken apart says the same as the sentence itself', (locale) => {
  const messages = messagesOf(locale);
  const plain = createTranslator({ locale, messages, namespace: 'ui' });
  for (const count of [1, 2, 5, 21]) {
    const taken = formatMessage('faultsTitle', messages.ui.faultsTitle, { count }, { ...options, locale } as never);
    expect(taken).toBe(plain('faultsTitle', { count }));
  }
});

test.each(LOCALES)(
  'in %s a name that ends in initials leaves one full stop, on the server and in the browser',
  (locale) => {
    const { identity } = messagesOf(locale).meetings;
    const held = { day: '6.02', hour: '12', place: 'Борки, изба-читальня' };
    const say = (agent: string, format: typeof formatMessage | typeof formatInBrowser) =>
      format('identity', compileMessage(identity), { ...held, agent }, { ...options, locale } as never);
    for (const format of [formatMessage, formatInBrowser]) {
      expect(say('Носов К. Д.', format)).toMatch(/ К\. Д\.$/);
      expect(say('Носов', format)).toMatch(/ Носов\.$/);
    }
  },
);

test('a sentence in pieces, with parts that are set apart, holds nothing but what was put in', () => {
  const link = (pieces: ReactNode) => ['«', pieces, '»'];
  const values = { name: 'Носов К. Д.', link };
  for (const format of [formatMessage, formatInBrowser]) {
    const said = format('x', compileMessage('<link>{name}</link> — {name}.'), values, {
      ...options,
      locale: 'ru',
    } as never);
    expect(JSON.stringify(said)).toBe('["«",["Носов К. Д."],"» — Носов К. Д."]');
  }
});
