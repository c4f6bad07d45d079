/** What the papers' statements are about, in words a reader knows; the codes beside them tie one paper to another. */
export const words: Readonly<Record<string, string>> = {
  'special-2014/caf': 'Center for Arbejdsfastholdelse',
  'special-2014/ikc': 'Indvandrer Kvindecentret',
  'special-2014': 'de to særindsatser i 2014',
  'AGR-SPECIAL-2014': 'særindsatser i 2014',
  'conference-2013': 'Konferencen',
  'models-end': 'Modellerne gælder til',
  'tender-threshold-2016': 'udbud af sociale ydelser',
  'AGR-LOCAL-2017': 'lokalt forankret indsats',
  LOCAL: 'lokalt forankret indsats',
  'BI105-areas': 'lokalt forankret indsats',
  'tender-rules': 'Nye udbudsregler fra',
  'agreements-end': 'Aftalerne udløber',
  'extension-end': 'Forlængelsen slutter',
  'AGR-GANG-2020': 'den nuværende rammeaftale',
  GANG: 'ledige med bande- eller rockerrelationer',
  AGGR: 'voksne med udadreagerende adfærd',
  'start-approved': 'Igangsættelsen godkendt',
  'agreements-start': 'Nye aftaler begynder',
  'gang-end': 'Aftaleperioden slutter',
  'gang-option': 'Seneste udløb med forlængelse',
  'TM157-placement': 'hvor indsatsen ligger',
  'EXPERIENCE-2022': 'erfaringsopsamling 2022',
  ADULT: 'udsatte og sygemeldte borgere',
  YOUTH: 'særligt udsatte unge',
  BRIDGE: 'brobygning til uddannelse',
}

export function inWords(about: string): { words?: string } {
  const found = words[about]
  return found === undefined ? {} : { words: found }
}
