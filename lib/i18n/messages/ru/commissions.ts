export const commissions = {
  title: 'Комиссии',
  kinds: {
    village: 'Сельская комиссия',
    'city-district': 'Районная комиссия в городе',
    city: 'Городская комиссия',
    volost: 'Волостная комиссия',
    uezd: 'Уездная комиссия',
    guberniya: 'Губернская комиссия',
    republic: 'Комиссия республики',
    central: 'Центральная комиссия',
  },
  shortKinds: {
    village: 'сельская',
    'city-district': 'районная в городе',
    city: 'городская',
    volost: 'волостная',
    uezd: 'уездная',
    guberniya: 'губернская',
    republic: 'республики',
    central: 'центральная',
  },
} as const;
