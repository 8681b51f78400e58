import { useLocale, useTranslations } from 'next-intl';
import { Gauge } from '@/components/ui/gauge';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { Answer } from './answer';

export function QuorumAnswer(props: { needed: number; valid: boolean; eligible: number; present: number }) {
  const { needed, valid, eligible, present } = props;
  const t = useTranslations('workbench');
  const locale = useLocale();
  const say = (value: number) => formatNumber(value, locale);
  return (
    <Answer
      verdict={t(valid ? 'say.quorumYes' : 'say.quorumNo')}
      steps={[t('say.quorum', { eligible: say(eligible), needed: say(needed), present: say(present) })]}
    >
      <Gauge
        label={t('fields.present')}
        value={present}
        max={Math.max(eligible, 1)}
        mark={needed}
        markLabel={t('say.needed', { count: say(needed) })}
      />
    </Answer>
  );
}

interface SeatsProps {
  seats: number;
  share: string;
  perSeat: number;
  min: number | null;
  max: number | null;
  unverified: boolean;
  population: number;
}

export function SeatsAnswer({ seats, share, perSeat, min, max, unverified, population }: SeatsProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const say = (value: number) => formatNumber(value, locale);
  return (
    <Answer
      verdict={t('say.seats', { count: say(seats) })}
      unverified={unverified}
      steps={[
        t('say.seatsShare', { population: say(population), perSeat: say(perSeat), share }),
        min === null ? null : t('say.seatsMin', { min: say(min) }),
        max === null ? null : t('say.seatsMax', { max: say(max) }),
      ]}
    />
  );
}

interface AlternatesProps {
  alternates: number;
  higherOrderNeeded: boolean;
  seats: number;
  uchastki: number;
}

export function AlternatesAnswer({ alternates, higherOrderNeeded, seats, uchastki }: AlternatesProps) {
  const t = useTranslations('workbench');
  const [count, all] = [String(alternates), String(seats)];
  return (
    <Answer
      verdict={t('say.alternates', { count })}
      steps={[
        t('say.alternatesHow', { seats: all, count }),
        higherOrderNeeded ? t('say.orderYes', { uchastki: String(uchastki) }) : t('say.orderNo'),
      ]}
    />
  );
}

interface CancellationProps {
  extent: 'none' | 'partial' | 'full';
  decidedBy: 'executive' | 'commission' | null;
  deputies: number;
  faulty: number;
}

const EXTENTS = { none: 'say.extentNone', partial: 'say.extentPartial', full: 'say.extentFull' } as const;

export function CancellationAnswer({ extent, decidedBy, deputies, faulty }: CancellationProps) {
  const t = useTranslations('workbench');
  return (
    <Answer
      verdict={t(EXTENTS[extent])}
      steps={[
        t('say.cancellationHow', { faulty: String(faulty), deputies: String(deputies) }),
        decidedBy === null ? null : t(decidedBy === 'executive' ? 'say.byExecutive' : 'say.byCommission'),
      ]}
    />
  );
}

/** «Избраны: …», and how many places wait. */
export function useElectedWords() {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return (elected: readonly string[]) =>
    elected.length === 0 ? t('say.electedNone') : t('say.elected', { names: formatList([...elected], locale) });
}
