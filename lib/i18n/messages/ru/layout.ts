export const layout = {
  skip: 'К содержанию страницы',
  sections: 'Разделы',
  menu: 'Все разделы',
  trail: 'Где вы находитесь',
  margin: 'Закон',
  language: 'Язык',
  theme: { label: 'Вид', auto: 'авто', light: 'светлый', dark: 'тёмный' },
  print: 'Напечатать',
  signIn: 'Войти',
  signOut: 'Выйти',
  board: { home: 'Доска объявлений', law: 'Инструкция', verify: 'Проверка записей', api: 'Для программ' },
} as const;
