import { stepOf, type ContractingProcess } from '../process/process.ts'

/** The notices that can be made here, by eForms' number. All rest on the directive but the consultation, which is voluntary. */
export const subtypes = ['4', 'E1', '20', '25', '33', '38'] as const
export type Subtype = (typeof subtypes)[number]

export interface NoticeKind {
  document: 'PriorInformationNotice' | 'ContractNotice' | 'ContractAwardNotice'
  type: string
  form: string
  legalBasis: string
  danish: string
}

const directive = '32014L0024'
const [prior, call, result] = ['PriorInformationNotice', 'ContractNotice', 'ContractAwardNotice'] as const

export const noticeKinds: Record<Subtype, NoticeKind> = {
  4: kind(prior, 'pin-only', 'planning', 'Forhåndsmeddelelse'),
  E1: { ...kind(prior, 'pmc', 'consultation', 'Indkaldelse til markedsdialog'), legalBasis: 'other' },
  20: kind(call, 'cn-social', 'competition', 'Udbudsbekendtgørelse efter light-regimet'),
  25: kind(result, 'veat', 'dir-awa-pre', 'Bekendtgørelse før direkte tildeling'),
  33: kind(result, 'can-social', 'result', 'Bekendtgørelse om indgået aftale efter light-regimet'),
  38: kind(result, 'can-modif', 'cont-modif', 'Bekendtgørelse om ændret aftale'),
}

/** Why a notice does not fit how far the process has come, as a sentence; undefined when it does. */
export function whyNot(subtype: Subtype, p: ContractingProcess): string | undefined {
  return (
    outOfStep[subtype](p) ??
    (['20', '33'].includes(subtype) && p.content.subject !== 'light-service' ? notLight : undefined)
  )
}

const notLight =
  'Bekendtgørelse 20 og 33 er for light-regimets tjenesteydelser. Dette indkøb er sat som en anden slags ydelse; brug TED’s eget skema til det.'

const tooLate = (p: ContractingProcess) =>
  p.publications.length || p.results.length
    ? 'Udbuddet er i gang, og en bekendtgørelse før udbud kommer for sent.'
    : undefined

const outOfStep: Record<Subtype, (p: ContractingProcess) => string | undefined> = {
  4: tooLate,
  E1: tooLate,
  20: (p) =>
    p.publications.length
      ? undefined
      : 'Udbuddet er ikke offentliggjort endnu. Offentliggør det, og dan så bekendtgørelsen.',
  25: (p) => {
    if (p.publications.length) return 'Der har været udbud. Bekendtgørelse 25 er for tildeling uden udbud.'
    if (p.contracts.length) return 'Aftalen er indgået, og bekendtgørelse 25 sendes før aftalen.'
    return p.results.length ? undefined : 'Der er ikke truffet nogen tildeling endnu.'
  },
  33: (p) => (p.results.length ? undefined : 'Der er ikke truffet afgørelse om nogen delaftale endnu.'),
  38: (p) => {
    if (stepOf(p) !== 'contract') return 'Der er ikke indgået nogen aftale, som kan ændres.'
    return p.changes.length ? undefined : 'Der er ikke optaget nogen ændring af aftalen. Optag ændringen, og prøv igen.'
  },
}

function kind(document: NoticeKind['document'], type: string, form: string, danish: string): NoticeKind {
  return { document, type, form, legalBasis: directive, danish }
}
