import { loginOf, mayDo } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { PartLink } from './part-links.tsx'
import type { Phase } from './phase.ts'
import { cancelTender, publishTender } from './publish.acts.ts'
import { amendTender } from './tender.acts.ts'
import type { TenderShown } from './tender.output.ts'
import { tenderHref } from './tender.view.ts'

/** What this person may do with the tender now, the first thing first. */
export function actionsFor(visit: Visit, tender: TenderShown, whole: boolean): PartLink[] {
  if (tender.world !== visit.by.world) return []
  const to = (rest: string, label: string): PartLink => ({ href: tenderHref(tender.id, rest), label })
  const { phase, published, version } = tender
  if (visit.by.role === 'supplier') {
    if (phase === 'open') return [to('/tilbud', 'Afgiv tilbud')]
    return phase === 'awarded' ? [to('/breve', 'Se resultatet')] : []
  }
  if (visit.by.role === 'evaluator') return phase === 'opened' ? [to('/bedoemmelse', 'Bedøm tilbuddene')] : []
  const changeable = phase === 'draft' || phase === 'open'
  const ready = changeable && published?.version !== version && whole && tender.world !== 'papers'
  return [
    ...next(phase)
      .filter(() => mayDo(publishTender, visit.by))
      .map(([rest, label]) => to(rest, label)),
    ...(mayDo(publishTender, visit.by) && ready
      ? [to('/offentliggoer', published ? 'Offentliggør ændringen' : 'Offentliggør')]
      : []),
    ...(mayDo(amendTender, visit.by) && changeable ? [to('/ret', 'Ret udbuddet')] : []),
    ...(mayDo(cancelTender, visit.by) && !['draft', 'awarded', 'cancelled'].includes(phase)
      ? [to('/annuller', 'Annullér')]
      : []),
  ]
}

/** Where the work is, phase by phase. */
function next(phase: Phase): [rest: string, label: string][] {
  switch (phase) {
    case 'due':
      return [['/aabning', 'Åbn tilbuddene']]
    case 'opened':
      return [['/evaluering', 'Gå til evalueringen']]
    case 'locked':
      return [['/aabning', 'Åbn priserne']]
    case 'priced':
      return [['/tildeling', 'Gå til tildelingen']]
    case 'awarded':
      return [['/tildeling', 'Se tildelingen']]
    default:
      return []
  }
}

/** The pages that belong to the tender, for this person, in the order a tender comes to need them. */
export function partsFor(visit: Visit, tender: TenderShown): PartLink[] {
  const to = (rest: string, label: string): PartLink => ({ href: tenderHref(tender.id, rest), label })
  const staff = loginOf(visit.by.role) === 'staff'
  const own = staff && tender.world === visit.by.world && tender.world !== 'papers'
  const team = ['officer', 'manager', 'auditor', 'evaluator'].includes(visit.by.role)
  const opened = ['opened', 'locked', 'priced', 'awarded'].includes(tender.phase)
  return [
    ...(visit.by.role === 'supplier' && tender.published ? [to('/tilbud', 'Jeres tilbud')] : []),
    to('/dialog', 'Markedsdialog'),
    ...(own && team ? [to('/modeltest', 'Prøv modellen')] : []),
    ...(own ? [to('/segl', 'Segl')] : []),
    ...(own && visit.by.role === 'officer'
      ? [{ href: `/aabent/udbud/${encodeURIComponent(tender.id)}/bekendtgoerelse`, label: 'Bekendtgørelse' }]
      : []),
    to('/bilag', 'Bilag'),
    to('/spoergsmaal', 'Spørgsmål og svar'),
    ...(tender.published ? [to('/kvittering', 'Antal tilbud og kvitteringer')] : []),
    ...(own && tender.phase !== 'draft' ? [to('/aabning', 'Åbning')] : []),
    ...(own && team && tender.published ? [to('/evaluering', 'Evaluering')] : []),
    ...(own && team && visit.by.role !== 'evaluator' && opened ? [to('/tildeling', 'Tildeling')] : []),
    to('/versioner', 'Versioner'),
  ]
}
