import { useTranslations } from 'next-intl';
import { DateExplained } from '@/components/law/date-explained';
import { FindingList } from '@/components/law/finding-list';
import { TermBadge } from '@/components/law/term-badge';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { Skeleton } from '@/components/ui/skeleton';
import { Steps } from '@/components/ui/steps';
import { civilDay } from '@/lib/kernel/civil-day';

const TODAY = civilDay('1927-01-24');

export function StateSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('states')}>
      <FindingList
        findings={[
          { rule: 'a', article: '25', level: 'refused', message: t('finding'), basis: {}, interpretation: 'I-02' },
          { rule: 'b', article: '25', level: 'violation', message: t('finding'), basis: {} },
          { rule: 'c', article: '26', level: 'flag', message: t('finding'), basis: {} },
          { rule: 'd', article: '28', level: 'undecided', message: t('undecided'), basis: {} },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <TermBadge state="open" due={civilDay('1927-01-28')} today={TODAY} />
        <TermBadge state="open" due={civilDay('1927-01-23')} today={TODAY} />
        <TermBadge state="met" due={civilDay('1927-01-23')} />
        <TermBadge state="missed" />
      </div>
      <DateExplained
        day={TODAY}
        article="25"
        from={civilDay('1927-02-13')}
        days={20}
        direction="backward"
        event={t('elections')}
      />
      <Steps
        label={t('states')}
        items={[
          { title: t('filed'), state: 'done' },
          { title: t('village'), state: 'current' },
          { title: t('volost'), state: 'todo' },
        ]}
      />
      <Notice title={t('workLead')}>{t('formsLead')}</Notice>
      <Notice tone="warn" title={t('warn')} />
      <Notice tone="late" title={t('villageNote')} />
      <Notice tone="done" title={t('came')} />
      <Progress label={t('import')} value={61200} max={100000} />
      <Progress label={t('import')} />
      <EmptyState title={t('empty')} action={<LinkButton href="/look">{t('divideAct')}</LinkButton>}>
        {t('emptyLead')}
      </EmptyState>
      <Skeleton lines={3} />
    </Section>
  );
}
