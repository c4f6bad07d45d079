import { amount, at, day, list, lot, named, section, wordTable, type Said } from './saying.ts'

const districts = 'Bydel og adresse'
const [south, north] = ['vesterbro-kgs-enghave-sydhavnen', 'noerrebro-nordvest']

/** What BI105 says beside its tables of amounts. */
export const extension2017: Said = {
  sections: [
    section(1, 16, 'Baggrund'),
    section(1, 33, 'Indhold'),
    section(1, 70, 'Økonomi'),
    section(1, 132, 'Risikovurdering'),
    section(1, 137, 'Bevillingstekniske oplysninger'),
    section(1, 150, 'Øvrige tekniske oplysninger'),
    section(1, 154, districts),
    section(1, 177, 'Tidligere afsatte midler'),
  ],
  names: [
    named('SydhavnsCompagniet', 'SUP-SYDHAVN', 51, 'Tabel 1'),
    named('Indvandrer Kvindecentret', 'SUP-IKC', 51, 'Tabel 1'),
    named('Settlementet', 'SUP-SETTLE', 53, 'Tabel 1'),
    named('Hans Knudsen Instituttet', 'SUP-HKI', 53, 'Tabel 1'),
    named('Opzoomerne', 'SUP-OPZOOM', 55, 'Tabel 1'),
    named('Settlementet', 'SUP-SETTLE', 95, 'Tabel 2, række 1'),
    named('SydhavnsCompagniet', 'SUP-SYDHAVN', 96, 'Tabel 2, række 1'),
    named('Opzoomerne', 'SUP-OPZOOM', 96, 'Tabel 2, række 1'),
    named('Indvandrer Kvindecentret', 'SUP-IKC', 101, 'Tabel 2, række 2'),
    named('HKI', 'SUP-HKI', 102, 'Tabel 2, række 2'),
  ],
  statements: [
    amount('table-3/BU2017', 20, 'Baggrund', {
      measure: 'allocated',
      thousandDkk: 7000,
      from: 2017,
      to: 2017,
      says: '7 mio. kr.',
    }),
    amount('tender-threshold-2016', 26, 'Baggrund', { measure: 'limit', thousandDkk: 5590, says: '5,59 mio. kr.' }),
    amount('table-2/SUB-EFFORT', 76, 'Økonomi', {
      measure: 'asked',
      thousandDkk: 7000,
      per: 'year',
      says: '7 mio. kr. årligt',
    }),
    amount('table-2/FTE', 81, 'Økonomi', { measure: 'asked', thousandDkk: 540, per: 'year', says: '540.000 kr.' }),
    lot('LOCAL', 37, 'Indhold, udbudsområde 1', {
      agreement: 'AGR-LOCAL-2017',
      no: 1,
      title: 'Kgs. Enghave/Sydhavnen og Vesterbro, udsatte borgere fyldt 30 år',
      suppliers: ['SUP-SYDHAVN', 'SUP-SETTLE', 'SUP-OPZOOM'],
    }),
    lot('LOCAL', 40, 'Indhold, udbudsområde 2', {
      agreement: 'AGR-LOCAL-2017',
      no: 2,
      title: 'Nørrebro/Nordvest, kvinder med etnisk minoritetsbaggrund fyldt 30 år',
      suppliers: ['SUP-IKC', 'SUP-HKI'],
    }),
    list('AGR-LOCAL-2017', 'target-groups', 37, 'Indhold', [
      ['TG-LOCAL-2017-1', 'udsatte borgere fyldt 30 år'],
      ['TG-LOCAL-2017-2', 'kvinder med etnisk minoritetsbaggrund fyldt 30 år'],
    ]),
    list('BI105-areas', 'areas', 37, 'Indhold', [
      [south, 'Kgs. Enghave/Sydhavnen og Vesterbro'],
      [north, 'Nørrebro/Nordvest'],
    ]),
    list('BI105-areas', 'ticked', 156, districts, [
      [south, 'Vesterbro/kgs. Enghave/Sydhavnen'],
      [north, 'Nørrebro/Nordvest'],
    ]),
    day('tender-rules', 25, 'Baggrund', { day: '2016-01-01', says: '1. januar 2016' }),
    day('agreements-end', 23, 'Baggrund', { day: '2017-12-31', after: 'tender-rules', says: 'udgangen af 2017' }),
    day('extension-end', 30, 'Baggrund', { day: '2020-12-31', after: 'agreements-end', says: 'ultimo 2020' }),
  ],
  citations: [
    { id: 'BU2017', label: 'Budgetaftalen 2017', dayText: '2017', place: at(20, 'Baggrund') },
    {
      id: 'BIU-2015-AFTALE',
      label: 'Sådan får vi udsatte borgere i arbejde',
      dayText: '2015',
      body: 'BIU',
      place: at(59, 'Indhold'),
    },
    { id: 'BA2013', label: 'Beskæftigelsesaftalen 2013', dayText: '2013', place: at(182, 'Tabel 3, række 1') },
    { id: 'BU2015', label: 'Budgetaftalen 2015', dayText: '2015', place: at(187, 'Tabel 3, række 2') },
  ],
  tables: [
    wordTable(
      'districts',
      undefined,
      districts,
      ['Kryds'],
      [
        ['Bydækkende?', null],
        ['Bispebjerg', null],
        ['Indre by', null],
        // The paper's own line break has »kgs.« with a small k.
        ['Vesterbro/Kgs. Enghave/Sydhavnen', 'X'],
        ['Valby', null],
        ['Amager Øst', null],
        ['Nørrebro/Nordvest', 'X'],
        ['Østerbro', null],
        ['Brønshøj/Husum', null],
        ['Vanløse', null],
        ['Amager Vest', null],
      ],
    ),
  ],
}
