import { Refusal } from '../../kernel/refusal.ts'

/** R07: the seven things a proposal describes, in the paper's order. */
export const elements = [
  'individualFlexible',
  'crossProfessional',
  'employerOriented',
  'progression',
  'novelty',
  'evaluation',
  'economy',
] as const
export type Element = (typeof elements)[number]

export interface ElementWords {
  title: string
  help: string
}

export const elementWords: Record<Element, ElementWords> = {
  individualFlexible: {
    title: 'En individuel og fleksibel tilgang',
    help: 'Hvordan tilpasser I indsatsen til den enkelte borger, og hvad gør I, når planen skal ændres?',
  },
  crossProfessional: {
    title: 'Et tværfagligt samarbejde',
    help: 'Hvilke fagligheder er samlet hos jer, og hvordan tager I jer af flere slags udfordringer på én gang?',
  },
  employerOriented: {
    title: 'Aktiviteter rettet mod virksomheder',
    help: 'Hvordan kommer borgerne ud i virksomheder, og hvad gør I sammen med virksomhederne?',
  },
  progression: {
    title: 'Fokus på borgerens progression',
    help: 'Hvordan ser I, at borgeren rykker sig mod job eller uddannelse, og hvordan følger I det?',
  },
  novelty: {
    title: 'Nyhedsværdi i metoden',
    help: 'Hvad er nyt i jeres måde at gøre det på, og hvad kan andre lære af den?',
  },
  evaluation: {
    title: 'Evaluering og formidling',
    help: 'Hvordan vil I undersøge, hvad der virkede, og hvem fortæller I det til?',
  },
  economy: {
    title: 'Økonomi',
    help: 'Hvad koster indsatsen, hvad går pengene til, og hvad forudsætter prisen?',
  },
}

/** R08: an area effort shows two aims more; the administration strives for them, so a proposal is complete without. */
export const aims = ['localPlans', 'carriedOutLocally'] as const
export type Aim = (typeof aims)[number]

export const aimWords: Record<Aim, ElementWords> = {
  localPlans: {
    title: 'Områdets egne planer',
    help: 'Hvordan tager indsatsen udgangspunkt i lokalområdets planer, fx en bydelsplan eller udviklingsplan, og støtter dem?',
  },
  carriedOutLocally: {
    title: 'Udført i lokalområdet',
    help: 'Hvad foregår i området, og hvordan inddrages lokaludvalg, lokale frivillige og andre?',
  },
}

export type Given = Partial<Record<Element, string | undefined>> & { amountOere?: bigint | undefined }

/** Each element the proposal lacks, by its field. Economy is words and an amount. */
export function missingElements(given: Given): { field: Element | 'amountOere'; element: Element }[] {
  const missing = elements
    .filter((e) => (given[e] ?? '').trim() === '')
    .map((element) => ({ field: element as Element | 'amountOere', element }))
  return given.amountOere === undefined ? [...missing, { field: 'amountOere', element: 'economy' }] : missing
}

/**
 * R07: a proposal with all seven elements is complete; each missing one is named.
 * @throws Refusal invalid, beside each
 */
export function mustBeComplete(given: Given): void {
  const missing = missingElements(given)
  if (missing.length === 0) return
  const names = [...new Set(missing.map((m) => elementWords[m.element].title))]
  const message = `Forslaget mangler ${names.length} af de syv elementer: ${names.join(', ')}. Gem det som kladde, hvis du vil skrive videre senere.`
  const issues = missing.map(({ field, element }) => ({
    field,
    message:
      field === 'amountOere' ? 'Økonomi: skriv beløbet' : `Skriv om dette element: ${elementWords[element].title}`,
  }))
  throw new Refusal('invalid', message, { rule: 'R07', issues })
}
