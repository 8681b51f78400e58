export const layout = {
  skip: 'К содержанию страницы',
  sections: 'Разделы',
  menu: 'Все разделы',
  trail: 'Где вы находитесь',
  margin: 'Закон',
  language: 'Язык',
  theme: { label: 'Вид', auto: 'как на устройстве', light: 'светлый', dark: 'тёмный' },
  print: 'Напечатать',
  signIn: 'Войти',
  signOut: 'Выйти',
  board: { home: 'Доска объявлений', law: 'Инструкция', verify: 'Проверка записей', api: 'Для программ' },
} as const;
