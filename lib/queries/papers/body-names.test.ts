import { describe, expect, it } from 'vitest';
import { declineBody } from '@/lib/papers/russian/bodies';
import { bodyName, executiveName, sovietName, territoryName } from './body-names';

const place = (kind: string, name: string) => ({ kind, name });

describe('names of bodies', () => {
  it.each([
    ['village', place('selsoviet', 'Борковский'), 'Борковская сельская избирательная комиссия'],
    ['village', place('selsoviet', 'Степной'), 'Степная сельская избирательная комиссия'],
    ['village', place('selsoviet', 'Верхний'), 'Верхняя сельская избирательная комиссия'],
    ['village', place('selsoviet', 'Красный Луч'), 'Сельская избирательная комиссия (Красный Луч)'],
    ['volost', place('volost', 'Заречная'), 'Заречная волостная избирательная комиссия'],
    ['volost', place('raion', 'Ржевский'), 'Ржевская районная избирательная комиссия'],
    ['uezd', place('uezd', 'Ольховский'), 'Ольховская уездная избирательная комиссия'],
    ['uezd', place('okrug', 'Тверской'), 'Тверская окружная избирательная комиссия'],
    ['guberniya', place('krai', 'Северо-Кавказский'), 'Северо-Кавказская краевая избирательная комиссия'],
    ['city', place('city', 'Ольховск'), 'Городская избирательная комиссия города Ольховска'],
    ['city', place('city', 'Калуга'), 'Городская избирательная комиссия города Калуги'],
    ['city', place('city', 'Нижний Новгород'), 'Городская избирательная комиссия города Нижнего Новгорода'],
    ['city', place('city', 'Старая Русса'), 'Городская избирательная комиссия города Старой Руссы'],
    ['city', place('city', 'Великие Луки'), 'Городская избирательная комиссия города Великие Луки'],
    ['city', place('city', 'Ростов-на-Дону'), 'Городская избирательная комиссия города Ростова-на-Дону'],
    ['city', place('city', 'Орёл'), 'Городская избирательная комиссия города Орла'],
    ['city', place('city', 'Елец'), 'Городская избирательная комиссия города Ельца'],
    ['city', place('city', 'Череповец'), 'Городская избирательная комиссия города Череповца'],
    ['city', place('city', 'Козёл'), 'Городская избирательная комиссия города Козёл'],
    ['village', place('selsoviet', '1-й Никольский'), '1-я Никольская сельская избирательная комиссия'],
    ['village', place('selsoviet', 'Казачий'), 'Казачья сельская избирательная комиссия'],
    ['village', place('selsoviet', 'Рабочий'), 'Рабочая сельская избирательная комиссия'],
    ['volost', place('volost', 'Мордовская национальная'), 'Мордовская национальная волостная избирательная комиссия'],
    ['city', place('city', 'Тверь'), 'Городская избирательная комиссия города Тверь'],
    ['central', place('republic', 'РСФСР'), 'Центральная избирательная комиссия РСФСР'],
  ] as const)('a %s commission over %o is %s', (kind, territory, name) => {
    expect(bodyName({ kind, territory })).toBe(name);
  });

  it('territories and soviets take their noun, and a name that has it already stays', () => {
    expect(territoryName(place('volost', 'Покровская'))).toBe('Покровская волость');
    expect(territoryName(place('volost', 'Покровская волость'))).toBe('Покровская волость');
    expect(sovietName(place('selsoviet', 'Борковский'))).toBe('Борковский сельсовет');
    expect(sovietName(place('city', 'Ольховск'))).toBe('Городской совет города Ольховска');
  });

  it('a name that is no adjective stands behind its noun, which alone is declined', () => {
    const ray = sovietName(place('selsoviet', 'Красный Луч'));
    expect(ray).toBe('Сельсовет «Красный Луч»');
    expect(declineBody(ray, 'genitive')).toBe('Сельсовета «Красный Луч»');
    expect(territoryName(place('volost', 'Имени Ленина'))).toBe('Волость «Имени Ленина»');
    expect(territoryName(place('selsoviet', 'Новая Заря'))).toBe('Сельсовет «Новая Заря»');
    expect(bodyName({ kind: 'village', territory: place('selsoviet', 'Красная Семья') })).toBe(
      'Сельская избирательная комиссия (Красная Семья)',
    );
    expect(territoryName(place('raion', '2-й'))).toBe('2-й район');
  });

  it('executive committees agree with their noun', () => {
    expect(executiveName(place('volost', 'Мордовская национальная'))).toBe(
      'Мордовский национальный волостной исполнительный комитет',
    );
    expect(executiveName(place('volost', '2-я Казачья'))).toBe('2-й Казачий волостной исполнительный комитет');
    expect(declineBody(territoryName(place('volost', '2-я Казачья')), 'genitive')).toBe('2-й Казачьей волости');
    expect(executiveName(place('volost', 'Покровская'))).toBe('Покровский волостной исполнительный комитет');
    expect(executiveName(place('guberniya', 'Верхневолжская'))).toBe(
      'Верхневолжский губернский исполнительный комитет',
    );
    expect(executiveName(place('uezd', 'Ольховский'))).toBe('Ольховский уездный исполнительный комитет');
  });

  it('can be declined by the papers', () => {
    expect(declineBody(sovietName(place('city', 'Ольховск')), 'genitive')).toBe('Городского совета города Ольховска');
    expect(declineBody(executiveName(place('volost', 'Покровская')), 'dative')).toBe(
      'Покровскому волостному исполнительному комитету',
    );
  });
});
