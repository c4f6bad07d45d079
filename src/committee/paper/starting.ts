import { partsOfKind, type PaperKind, type Part, type PartBlock, type PartKey } from './parts.ts'

/** Words to begin from: true of any case, so that nothing is claimed which nobody has written. */
export function startingParts(kind: PaperKind, about: { agreement: string | null; note: string | null }): Part[] {
  return partsOfKind(kind).map((key) => ({
    key,
    blocks: [...textOf(kind, key, about.agreement), ...insertsOf(key, about)],
  }))
}

function insertsOf(key: PartKey, { agreement, note }: { agreement: string | null; note: string | null }): PartBlock[] {
  if (key !== 'economy') return []
  return [
    ...(note === null ? [] : [{ kind: 'insert' as const, source: 'budget-note', of: note }]),
    ...(agreement === null ? [] : [{ kind: 'insert' as const, source: 'agreement-use', of: agreement }]),
  ]
}

function textOf(kind: PaperKind, key: PartKey, agreement: string | null): PartBlock[] {
  const text = key === 'economy' ? economy(kind, agreement) : texts[kind][key]
  return text === undefined ? [] : [{ kind: 'text', text }]
}

const counted =
  'For hver delaftale vises loftet, det brugte, det disponerede og det, der er tilbage. Brugt er det, leverandørerne har leveret. Disponeret er penge, der er reserveret til henviste borgere og endnu ikke brugt. Alle beløb er uden moms.\n\nLønnede timer er timer med almindelig løn fra en virksomhed, registreret af leverandørernes mentorer.'

function economy(kind: PaperKind, agreement: string | null): string | undefined {
  if (agreement !== null) return counted
  return kind === 'budgetnotat' ? 'Beløbene er i 1.000 kr. En sum er regnet af sine linjer.' : undefined
}

const texts: Record<PaperKind, Partial<Record<PartKey, string>>> = {
  indstilling: {
    summary: 'Udvalget skal tage stilling til indstillingens punkter.',
    recommendation: 'Forvaltningen indstiller til udvalget,',
    process: 'Når udvalget har truffet beslutning, orienteres de berørte leverandører og samarbejdspartnere.',
  },
  orientering: {
    summary:
      'Udvalget orienteres om forbruget og om de lønnede timer, som borgerne har fået hos virksomheder. Der skal ikke træffes beslutning.',
    process: 'Orienteringen giver ikke anledning til yderligere, medmindre udvalget ønsker det.',
  },
  budgetnotat: {
    summary: 'Notatet beskriver et forslag til budgetforhandlingerne og dets økonomi.',
    process: 'Forslaget indgår i budgetforhandlingerne. Bliver det vedtaget, indarbejdes det i budgettet.',
  },
  notat: { summary: 'Notatet redegør for sagen og svarer på det, der er spurgt om.' },
}
