import { mayDo } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { PartLink } from './part-links.tsx'
import { cancelTender, publishTender } from './publish.acts.ts'
import { amendTender } from './tender.acts.ts'
import type { TenderShown } from './tender.output.ts'
import { tenderHref } from './tender.view.ts'

/** What this person may do with the tender now, the first thing first. */
export function actionsFor(visit: Visit, tender: TenderShown, whole: boolean): PartLink[] {
  const own = tender.world === visit.by.world
  if (!own) return []
  const to = (rest: string, label: string): PartLink => ({ href: tenderHref(tender.id, rest), label })
  const changeable = tender.phase === 'draft' || tender.phase === 'open'
  const unpublished = tender.published?.version !== tender.version
  return [
    ...(mayDo(publishTender, visit.by) && changeable && unpublished && whole && tender.world !== 'papers'
      ? [to('/offentliggoer', tender.published ? 'Offentliggør ændringen' : 'Offentliggør')]
      : []),
    ...(mayDo(amendTender, visit.by) && changeable ? [to('/ret', 'Ret udbuddet')] : []),
    ...(mayDo(cancelTender, visit.by) && !['draft', 'awarded', 'cancelled'].includes(tender.phase)
      ? [to('/annuller', 'Annullér')]
      : []),
  ]
}

/** The pages that belong to the tender, for this person. */
export function partsFor(_visit: Visit, tender: TenderShown): PartLink[] {
  const to = (rest: string, label: string): PartLink => ({ href: tenderHref(tender.id, rest), label })
  return [
    to('/spoergsmaal', 'Spørgsmål og svar'),
    to('/bilag', 'Bilag'),
    to('/dialog', 'Markedsdialog'),
    to('/versioner', 'Versioner'),
  ]
}
