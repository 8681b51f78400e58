import type { Words } from '../../words';
import type { api as ru } from '../ru/api';

export const api: Words<typeof ru> = {
  title: 'Для програм',
  lead: 'Усе, що робить екран, робить і програма: тими самими діями, з тими самими правами й з тією самою відповіддю закону.',
  document: 'Опис OpenAPI 3.1',
  session: 'Вхід',
  sessionLead:
    'Відкрийте сесію ім’ям і паролем; з кожним наступним запитом посилайте її ключ. Сесія закінчується тієї миті, коли її закрили.',
  answers: 'Відповіді та відмови',
  answersLead:
    'Відмова приходить як application/problem+json (RFC 9457). Висновки закону названо статтею та правилом. Мова слів — за Accept-Language: ru, uk, en.',
  repeat:
    'Запит із ключем Idempotency-Key, повторений слово в слово, вдруге не виконується: приходить перша відповідь.',
  acts: 'Дії',
  queries: 'Запитання',
  papers: 'Папери',
  papersLead: 'Відповідь — PDF. У запиті назвіть те, про що папір: meetingId, listId, electionId, appealId.',
  kind: 'Що в ньому',
  optional: 'можна не посилати',
  noFields: 'Полів немає.',
  status: 'Відповідь',
  code: 'Код',
  meaning: 'Що означає',
  who: 'Кому доручено',
  rules: 'Правила',
  rulesLead: 'Правило рахується на надісланих числах і днях; входити не треба, нічого не записується.',
  exports: 'Таблиці',
  exportsLead: 'Ті самі списки, що на екрані, з тим самим відбором.',
};
