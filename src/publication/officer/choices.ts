import type { Choice } from '../../platform/web/ui/index.ts'

const listed = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The standard’s codes in words an officer uses. */
export const choices = {
  framework: listed({
    'fa-wo-rc': 'Rammeaftale uden ny konkurrence om den enkelte opgave',
    'fa-w-rc': 'Rammeaftale med ny konkurrence om den enkelte opgave',
    'fa-mix': 'Rammeaftale med begge dele',
    none: 'Ikke en rammeaftale',
  }),
  noWinner: listed({
    'no-rece': 'Ingen bød',
    'all-rej': 'Alle tilbud blev afvist eller trukket tilbage',
    'one-admis': 'Kun ét tilbud var antageligt',
    'ins-fund': 'Der er ikke penge til det',
    'chan-need': 'Behovet er ændret',
    'tch-pr-error': 'Fejl i proceduren',
    'rev-buyer': 'En klage fik medhold hos kommunen',
    'rev-body': 'En klageinstans har afgjort det',
    'no-signed': 'Vinderen ville ikke skrive under',
    other: 'Andet',
  }),
  directAwardReason: listed({
    technical: 'Kun én kan levere af tekniske grunde',
    exclusive: 'Én har eneret',
    urgency: 'Det haster af grunde, kommunen ikke kunne forudse',
    unsuitable: 'Et udbud gav ingen egnede tilbud',
    irregular: 'Et udbud gav kun tilbud, der ikke kunne antages',
    additional: 'Supplerende ydelser fra den samme leverandør',
    'below-thres': 'Værdien er under tærsklen',
  }),
  size: listed({
    micro: 'Mikro (under 10 ansatte)',
    small: 'Lille (under 50 ansatte)',
    medium: 'Mellemstor (under 250 ansatte)',
    large: 'Stor',
  }),
  changeReason: listed({
    'mod-rev': 'Aftalen selv giver mulighed for det',
    'add-wss': 'Der er brug for mere fra den samme leverandør',
    'mod-cir': 'Noget, kommunen ikke kunne forudse',
    'mod-repl': 'En ny leverandør træder i den gamles sted',
    'mod-minv': 'Ændringen er under bagatelgrænsen',
    'mod-nons': 'Ændringen er ikke væsentlig',
  }),
  legalType: listed({
    la: 'Kommune',
    'body-pl-la': 'Offentligretligt organ under en kommune',
    'pub-undert-la': 'Offentlig virksomhed under en kommune',
  }),
  activity: listed({
    'gen-pub': 'Almindelige offentlige ydelser',
    'soc-pro': 'Social beskyttelse',
    education: 'Uddannelse',
    health: 'Sundhed',
    'econ-aff': 'Økonomiske anliggender',
  }),
}
