import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';

/** Анкета избранного: what is null or left out is a line to fill in by hand. */
export interface DeputyFormData extends PaperBase {
  readonly forms: readonly {
    readonly number?: string | number | null;
    readonly person: PersonName;
    readonly soviet: string;
    readonly uchastok: string;
    readonly electedOn: PaperDay;
    /** «член совета», «кандидат» */
    readonly electedAs: string;
    readonly birth?: string | number | null;
    readonly nationality?: string | null;
    readonly nativeLanguage?: string | null;
    /** «ВКП(б)», «ВЛКСМ», «беспартийный» */
    readonly party?: string | null;
    readonly social?: string | null;
    readonly occupation?: string | null;
    readonly taxGroup?: string | null;
    readonly education?: string | null;
    /** «впервые», «во второй раз» */
    readonly timesElected?: string | null;
    readonly publicWork?: string | null;
    readonly address?: string | null;
  }[];
}

type Form = DeputyFormData['forms'][number];
type Answer = string | number | null | undefined;

const written = (answer: Answer): string | null =>
  answer === null || answer === undefined || answer === '' ? null : String(answer);

/** The questions in the order of the form. */
const QUESTIONS: readonly (readonly [question: string, answer: (form: Form) => Answer])[] = [
  ['Фамилия, имя, отчество', ({ person }) => fullName(person)],
  ['Пол', ({ person }) => (person.sex === 'm' ? 'мужской' : 'женский')],
  ['Год рождения', ({ birth }) => birth],
  ['Национальность', ({ nationality }) => nationality],
  ['Родной язык', ({ nativeLanguage }) => nativeLanguage],
  ['Партийность', ({ party }) => party],
  ['Социальное положение', ({ social }) => social],
  ['Занятие', ({ occupation }) => occupation],
  ['Обложение сельхозналогом', ({ taxGroup }) => taxGroup],
  ['Образование', ({ education }) => education],
  ['Кем избран', ({ electedAs }) => electedAs],
  ['Избирательный участок', ({ uchastok }) => uchastok],
  ['День избрания', ({ electedOn }) => writtenDay(electedOn)],
  ['Который раз избирается', ({ timesElected }) => timesElected],
  ['Общественная работа', ({ publicWork }) => publicWork],
  ['Местожительство', ({ address }) => address],
];

export const deputyForm: Kind<DeputyFormData> = {
  template: 'deputy-form.typ',
  title: 'Анкета избранного',
  view: (data) => ({
    ...viewBase(data),
    forms: data.forms.map((form) => ({
      number: written(form.number),
      sovietOf: declineBody(form.soviet, 'genitive'),
      rows: QUESTIONS.map(([question, answer]) => [question, written(answer(form))]),
    })),
  }),
};
