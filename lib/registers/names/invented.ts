/**
 * Names that nobody bears, so that a pseudonym is seen to be one: surnames of two roots, given names of stones, stars and
 * instruments for men, of flowers and lights for women.
 */
const FIRST_ROOTS =
  'Бело Верхо Горо Добро Звоно Злато Крае Красно Лесо Лето Мало Много Ново Полно Право Ранне Свето Северо Сине Снего Старо Степе Тихо Траво Холмо Часто Черно Юго Ясно'.split(
    ' ',
  );

const SECOND_ROOTS =
  'берегов ветров гаев дворов долов дубов зорев каменев кленов колосов кустов листов логов лугов мостов мысов овражев огнев озеров парусов песков плугов прудов путев родников садов севов следов снопов стогов травин туманов хлебов холмов часов шагов ясенев'.split(
    ' ',
  );

/** A man's; a woman's ends in «а». */
export const INVENTED_SURNAMES: readonly string[] = FIRST_ROOTS.flatMap((first) =>
  SECOND_ROOTS.map((second) => `${first}${second}`),
);

export const INVENTED_MEN: readonly string[] =
  'Авангард Агат Азимут Алмаз Апогей Базальт Берилл Гелиограф Горизонт Гранит Диапазон Зенит Изумруд Интеграл Кварц Компас Корунд Магнит Малахит Маяк Меридиан Оникс Опал Перигей Прожектор Рассвет Рубин Сапфир Секстант Спектр Телескоп Топаз Факел Флюорит Хронометр Экватор Эталон'.split(
    ' ',
  );

export const INVENTED_WOMEN: readonly string[] =
  'Азалия Акация Астра Бирюза Верба Весна Волна Галактика Гвоздика Герань Гортензия Долина Заря Звезда Ива Искра Калина Комета Корона Лазурь Магнолия Малина Мальва Мимоза Нива Омега Орбита Планета Плеяда Радуга Резеда Рябина Свирель Сирень Фиалка Хвоя Яшма'.split(
    ' ',
  );

/** The patronymic by an invented father. */
export function patronymicBy(father: string, sex: 'm' | 'f'): string {
  const stem = father.endsWith('й') ? `${father.slice(0, -1)}ев` : `${father}ов`;
  return sex === 'f' ? `${stem}на` : `${stem}ич`;
}
