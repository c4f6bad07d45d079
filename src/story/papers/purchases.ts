/** What the paper of 2013 prints of two purchases for a conference: what, from whom, on which day. No amount is printed. */
export const purchases2013 = [
  { id: 'PAPER-2013-GAVER', what: 'Gaver til oplægsholderne', seller: 'SUP-BYBI' },
  { id: 'PAPER-2013-FORTAERING', what: 'Fortæring', seller: 'SUP-GLAD' },
] as const

export const conference2013 = {
  occasion: 'Konferencen Socialøkonomi – Sammen om fremtidens velfærd',
  boughtOn: '2013-09-27',
  reason:
    'Ifølge papiret blev det konkret vurderet, at købet var økonomisk forsvarligt. De tre andre betingelser er modellens; at de er set efter for dette køb, står der ikke. Dagen er konferencens.',
  source: { kind: 'paper', document: 'DOC-2013-SPECIAL', place: 'Eksempel på køb af varer og tjenesteydelser' },
} as const
