import { useLocale, useTranslations } from 'next-intl';
import { Arithmetic } from '@/components/law/arithmetic';
import { Notice } from '@/components/ui/notice';
import { Route, type Station } from '@/components/ui/route';
import { formatDay, formatFactWhen, formatList } from '@/lib/i18n/format';
import { findWords } from '@/lib/i18n/translator';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';
import type { SuccessorStep } from '@/lib/law/appeal-route';
import type { Actor } from '@/lib/law/registry';
import { Answer } from './answer';

interface TermProps {
  from: CivilDay;
  due: CivilDay;
  days: number;
  direction: 'forward' | 'backward';
}

export function TermAnswer({ from, due, days, direction }: TermProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return (
    <Answer verdict={t('say.due', { day: formatDay(due, locale) })}>
      <p>
        <Arithmetic from={from} days={days} due={due} direction={direction} />
      </p>
    </Answer>
  );
}

export function LatestAnswer({ latest, verdict }: { latest: CivilDay; verdict: 'lawful' | 'unlawful' | 'undecided' }) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return <Answer verdict={t(`verdicts.${verdict}`)} steps={[t('say.latest', { day: formatDay(latest, locale) })]} />;
}

interface RouteProps {
  steps: readonly {
    readonly body: Actor;
    readonly days: number;
    readonly mayDecide: boolean;
    readonly due?: CivilDay;
  }[];
  total: number;
  /** art. 33: who stands in the stead of the commissions that have ended. */
  afterEnd: readonly SuccessorStep[];
  postedOn?: CivilDay | undefined;
  filingDue?: CivilDay | undefined;
  isLate?: boolean | undefined;
  hasStart: boolean;
}

/** The way of a complaint as a line of days. */
export function RouteAnswer({ steps, total, afterEnd, postedOn, filingDue, isLate, hasStart }: RouteProps) {
  const t = useTranslations('workbench');
  const tBody = useTranslations('lawPages.actors');
  const common = useTranslations('common');
  const locale = useLocale();
  const until = (due: CivilDay | undefined, days: number) =>
    due === undefined ? common('days', { count: days }) : t('say.until', { day: formatDay(due, locale) });
  const successors = afterEnd.map(
    ({ kind, level, mayDecide }) =>
      `${findWords(locale, 'workbench.say.successor', { whose: `${kind}_${level === 'city-district' ? 'district' : level}` })} ${t(mayDecide ? 'say.decides' : 'say.forwards')}`,
  );
  const stations: Station[] = [
    ...(postedOn === undefined
      ? []
      : [{ title: t('say.posted'), note: formatDay(postedOn, locale), state: 'past' as const }]),
    { title: t('say.citizen'), note: until(filingDue, 7), state: 'future' },
    ...steps.map(({ body, days, mayDecide, due }, index): Station => {
      const isLast = index === steps.length - 1;
      return {
        title: tBody(body),
        note: `${t(mayDecide ? 'say.decides' : 'say.forwards')}, ${until(due, days)}`,
        state: isLast && isLate === true ? 'late' : 'future',
      };
    }),
  ];
  return (
    <Answer verdict={t('say.total', { count: String(total) })}>
      <Route label={t('rules.appeal-route.title')} stations={stations} />
      {hasStart && isLate !== undefined ? (
        <Notice tone={isLate ? 'warn' : 'done'}>{t(isLate ? 'say.routeLate' : 'say.routeInTime')}</Notice>
      ) : null}
      <p>{t('say.afterEnd', { bodies: formatList(successors, locale) })}</p>
    </Answer>
  );
}

interface RestorationProps {
  body: 'vtsik-presidium' | 'guberniya' | null;
  confirmedBy: 'executive' | null;
  verdict: 'lawful' | 'unlawful' | 'undecided';
  fullOn: FactDay | null;
}

const BODIES = { 'vtsik-presidium': 'say.bodyVtsik', guberniya: 'say.bodyGuberniya' } as const;

export function RestorationAnswer({ body, confirmedBy, verdict, fullOn }: RestorationProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return (
    <Answer
      verdict={t(`verdicts.${verdict}`)}
      steps={[
        t(body === null ? 'say.bodyNone' : BODIES[body]),
        confirmedBy === null ? null : t('say.confirmed'),
        fullOn === null ? null : t('say.fullOn', { day: formatFactWhen(fullOn, locale) }),
      ]}
    />
  );
}
