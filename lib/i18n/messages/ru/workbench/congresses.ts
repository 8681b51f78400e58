export const congresses = {
  congresses: {
    volost: 'волостной',
    uezd: 'уездный',
    okrug: 'окружной',
    guberniya: 'губернский',
    oblast: 'областной',
    krai: 'краевой',
    'all-russian': 'Всероссийский',
  },
} as const;
