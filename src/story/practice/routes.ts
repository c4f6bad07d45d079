/** How Eksempelby came to buy a short special effort directly: the need’s next step of May 2026, judged under its heads. */
export const practiceRoute = {
  id: 'EB-VEJ-2026-1',
  title: 'Særindsats for unge med psykisk sårbarhed',
  subject: 'light-service',
  publicationDate: '2026-05-18',
  values: [
    { what: 'base', dkk: 480_000, label: 'Otte måneder fra august 2026' },
    { what: 'extension', dkk: 160_000, label: 'Op til to måneder mere' },
  ],
  coveredByFramework: false,
  uncoveredNeed: true,
  economicallySound: true,
  shortAndLimited: true,
  crossBorderInterest: 'none',
  reasons: {
    lightRegime: 'Ydelsen er social støtte og vejledning til ledige. Den hører til de sociale tjenesteydelser.',
    coveredByFramework: 'Den lokale indsats er for voksne fyldt 30 år. Begge delaftaler er set efter den 23. februar.',
    uncoveredNeed: 'Behovet er kortlagt og prøvet mod alle tilbud i kraft. Udvalget er orienteret.',
    economicallySound: 'Prisen pr. ung svarer til den lokale indsats, og tre leverandører er spurgt om deres niveau.',
    shortAndLimited: 'Indsatsen varer højst ti måneder og prøver en metode for 38 unge.',
    crossBorderInterest: 'Ingen klar interesse. Vurderes igen, hvis indsatsen forlænges ud over ti måneder.',
  },
  chosen: 'direct-allocation',
  need: 'EB-BEHOV-2026-1',
  whyExternal: 'Kommunens egne steder har ikke en virksomhed, hvor de unge kan være i korte dage med en fast voksen.',
  crossBorder: {
    object: 'Støtte på dansk til unge ledige. Ingen udenlandsk virksomhed vides at levere det.',
    value: '640.000 kr. i alt: langt under det, der kan bære en opstart i et nyt land.',
    duration: 'Otte måneder, højst ti.',
    trade: 'Små foreninger og værksteder med lokalt kendskab. Branchen arbejder hjemme.',
    place: 'Midtbyen og Østerlund i Eksempelby, langt fra en grænse.',
  },
} as const

/** What Eksempelby’s tenders have in common; title, days and value are each tender’s own. */
export const tenderRoute = {
  subject: 'light-service',
  coveredByFramework: false,
  uncoveredNeed: true,
  economicallySound: true,
  shortAndLimited: false,
  crossBorderInterest: 'none',
  reasons: {
    lightRegime: 'Ydelsen er vejledning, opkvalificering og mentorstøtte til ledige: en social tjenesteydelse.',
    coveredByFramework: 'Den lokale indsats har hverken målgruppen eller timetallet.',
    uncoveredNeed: 'Ingen af de indsatser, der er i kraft, når målgruppen.',
    economicallySound: 'Prisen findes ved udbuddet, og kvaliteten vægter mest.',
    shortAndLimited: 'Aftalen løber i op til fire år og er ikke et kort projekt.',
    crossBorderInterest: 'Ingen klar interesse, men værdien kræver udbud i hele EU under alle omstændigheder.',
  },
  chosen: 'light-tender',
  whyExternal: 'Af hensyn til sikkerheden varetages indsatsen af leverandører, der har de rette foranstaltninger.',
  crossBorder: {
    object: 'Indsats på dansk tæt på den enkelte borger.',
    value: 'Værdien er stor nok til at gøre udenlandske virksomheder opmærksomme på udbuddet.',
    duration: 'Op til fire år, når optionerne er talt med.',
    trade: 'Få danske virksomheder med erfaring i målgruppen.',
    place: 'Eksempelby.',
  },
} as const

/** Goods and small purchases from Eksempelby’s own social enterprises. */
export const practicePurchases = [
  {
    id: 'EB-KOEB-2025-1',
    what: 'Kaffe og frokost til 40 deltagere',
    seller: 'ent-cafe',
    occasion: 'Dialogmøde med leverandørerne',
    unit: 'Jobcenter Eksempelby',
    boughtOn: '2025-05-14',
    kroner: 7_200,
    reason: 'Prisen pr. deltager er den samme som hos kantinen.',
  },
  {
    id: 'EB-KOEB-2025-2',
    what: 'Eftersyn af 12 tjenestecykler',
    seller: 'ent-cykel',
    occasion: 'Det årlige eftersyn',
    unit: 'Jobcenter Eksempelby',
    boughtOn: '2025-09-03',
    kroner: 9_600,
    reason: 'To cykelsmede er spurgt, og prisen var den laveste.',
  },
  {
    id: 'EB-KOEB-2026-1',
    what: 'Brugte kontormøbler til fire pladser',
    seller: 'ent-genbrug',
    occasion: 'Nye arbejdspladser',
    unit: 'Jobcenter Eksempelby',
    boughtOn: '2026-02-11',
    kroner: 5_400,
    reason: 'Møblerne koster en tredjedel af nye og har tre års garanti.',
  },
] as const
