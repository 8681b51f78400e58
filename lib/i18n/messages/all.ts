import type { Locale } from '../locales';
import type { Words } from '../words';
import { messages as en } from './en/index';
import { messages as ru } from './ru/index';
import { messages as uk } from './uk/index';

export type Messages = typeof ru;
export type Area = keyof Messages;

const ALL: Readonly<Record<Locale, Words<Messages>>> = { ru, uk, en };

export const messagesOf = (locale: Locale): Words<Messages> => ALL[locale];
