import type { SettingName } from './setting.ts'

interface SettingWords {
  label: string
  unit: string
  means: string
}

export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  'lead-time': {
    label: 'Et genudbud tager',
    unit: 'arbejdsdage',
    means: 'Fra et genudbud sættes i gang, til en ny aftale begynder. Seneste dag er overskridelsen minus de dage.',
  },
  chance: {
    label: 'En overskridelse er ventet ved',
    unit: '% sandsynlighed',
    means: 'Fra den sandsynlighed rejses et signal. Lige ved grænsen tæller med.',
  },
  near: {
    label: 'Der varsles',
    unit: 'arbejdsdage før seneste dag',
    means: 'Så længe før den seneste dag for genudbud rejses et signal, også når sandsynligheden er lavere.',
  },
  'return-points': {
    label: 'Et afvist signal kommer igen, når sandsynligheden er steget',
    unit: 'procentpoint',
    means: 'Regnet fra den sandsynlighed, det blev afvist ved.',
  },
  'return-months': {
    label: 'Et afvist signal kommer igen, når loftet nås tidligere',
    unit: 'måneder',
    means: 'Regnet fra den måned, det blev afvist ved.',
  },
}

export const markWords: Readonly<Record<string, string>> = {
  derived: 'udledt',
  verified: 'læst i kilden',
  lawyer: 'bør bekræftes af en jurist',
  set: 'sat her i huset',
}
