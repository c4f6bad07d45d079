import { amount, at, body, day, list, named, section, type Said } from './saying.ts'

const economy = 'Økonomi'
const keeping = 'Fastholdelse af tilbudsviften'

/** What the paper of 2013 on special efforts says. */
export const special2013: Said = {
  sections: [
    section(1, 8, 'Indstilling og beslutning'),
    section(1, 20, 'Problemstilling'),
    section(1, 45, 'Løsning'),
    section(2, 61, 'Model for udvikling af særindsatser i Jobcenter Københavns tilbudsvifte'),
    section(3, 75, 'Kortlægning', 'Ad 1'),
    section(3, 92, 'Identifikation, kontraktindgåelse og implementering', 'Ad 2-4'),
    section(2, 128, 'Fastholdelse af tilbudsviften for Jobcenter København 2014'),
    section(2, 146, 'Model for køb af varer og tjenesteydelser'),
    section(2, 153, 'Eksempel på køb af varer og tjenesteydelser'),
    section(1, 162, economy),
    section(1, 170, 'Videre proces'),
    section(1, 175, 'Diverse'),
    section(1, 190, 'Beslutning'),
    section(1, 204, 'Bilag'),
  ],
  points: [
    {
      no: 1,
      asks: 'approve',
      says: 'Modeller for udvikling af særindsatser og for køb af varer m.v.',
      namesBody: 'BIU',
      place: at(12, 'Indstilling, punkt 1'),
    },
    {
      no: 2,
      asks: 'note',
      says: 'Orientering om aftaler for 2014 med to leverandører',
      namesBody: 'BIU',
      place: at(16, 'Indstilling, punkt 2'),
    },
  ],
  names: [
    named('Center for Arbejdsfastholdelse', 'SUP-CAF', 18, 'Indstilling, punkt 2'),
    named('Indvandrer Kvindecentret', 'SUP-IKC', 18, 'Indstilling, punkt 2'),
    named('Center for arbejdsfastholdelse / Bispebjerg Hospital', 'SUP-CAF', 138, keeping),
    named('Indvandrer Kvindecentret', 'SUP-IKC', 140, keeping),
    named('Center for arbejdsplads-fastholdelse / Bispebjerg Hospital', 'SUP-CAF', 164, economy),
    named('Indvandrer Kvindecentret', 'SUP-IKC', 164, economy),
    named('Bybi', 'SUP-BYBI', 157, 'Eksempel på køb'),
    // That this is the Glad Fonden of 2022 is likely, and not printed: the name stands unresolved.
    named('Glad mad (TV Glad Fonden)', undefined, 159, 'Eksempel på køb'),
    body('Jobcenter København', 'JKBH', 12, 'Indstilling, punkt 1'),
    body('KL', 'KL', 55, 'Løsning'),
    body('Center for Driftsunderstøttelse (CDU)', 'CDU', 124, 'Løsning, ad 2-4'),
    body('Det Lokale Beskæftigelsesråd Københavns Kommune (LBR)', 'LBR', 136, keeping),
    body('Dansk Erhverv', 'DE', 157, 'Eksempel på køb'),
  ],
  statements: [
    amount('special-2014/caf', 164, economy, {
      measure: 'committed',
      thousandDkk: 950,
      from: 2014,
      to: 2014,
      says: '0,95 mio. kr.',
    }),
    amount('special-2014/ikc', 164, economy, {
      measure: 'committed',
      thousandDkk: 500,
      from: 2014,
      to: 2014,
      says: '0,5 mio. kr.',
    }),
    amount('special-2014', 166, economy, {
      measure: 'committed',
      thousandDkk: 1450,
      from: 2014,
      to: 2014,
      says: '1,45 mio. kr.',
    }),
    list('AGR-SPECIAL-2014', 'target-groups', 138, keeping, [
      ['TG-DISABILITY-2014', 'borgere med funktionsnedsættelse'],
      ['TG-WOMEN-2014', 'ressourcesvage kvinder med indvandrerbaggrund'],
    ]),
    list('AGR-SPECIAL-2014', 'suppliers', 138, keeping, [
      ['SUP-CAF', 'Center for arbejdsfastholdelse / Bispebjerg Hospital'],
      ['SUP-IKC', 'Indvandrer Kvindecentret'],
    ]),
    day('conference-2013', 155, 'Eksempel på køb', { day: '2013-09-27', says: '27. september 2013' }),
    day('models-end', 49, 'Løsning', { day: '2015-12-31', after: 'conference-2013', says: 'udgangen af 2015' }),
  ],
  citations: [
    cited(
      'BIU-2013-09-16-3',
      'Mere systematisk brug af socialøkonomiske virksomheder',
      '2013-09-16',
      3,
      24,
      'Problemstilling',
    ),
    cited(
      'BIU-2013-10-07-4',
      'New Insights evaluering af Metodeudviklingspuljen',
      '2013-10-07',
      4,
      118,
      'Løsning, ad 2-4',
    ),
    cited('BIU-2012-11-12-6', 'Forsøg med lokal forankring', '2012-11-12', 6, 120, 'Løsning, ad 2-4'),
  ],
}

function cited(id: string, label: string, on: string, item: number, line: number, where: string) {
  return { id, label, day: on, body: 'BIU', item, place: at(line, where) }
}
