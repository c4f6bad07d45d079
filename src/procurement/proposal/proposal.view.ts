import type { Tone } from '../../platform/web/ui/index.ts'
import type { OwnState } from './proposal.ts'

export const minePath = '/indkoeb/saerindsatser/mine'

export function mineHref(effort: string, then = ''): string {
  return `${minePath}/${encodeURIComponent(effort)}${then}`
}

export const ownWords: Record<OwnState, { words: string; tone: Tone }> = {
  'to-answer': { words: 'Venter på jeres forslag', tone: 'act' },
  answered: { words: 'I har sendt et forslag', tone: 'good' },
  withdrawn: { words: 'I har trukket forslaget tilbage', tone: 'act' },
  closed: { words: 'Fristen er gået', tone: 'neutral' },
  waiting: { words: 'Kommunen vurderer forslagene', tone: 'waiting' },
  chosen: { words: 'I er valgt', tone: 'good' },
  'not-chosen': { words: 'Et andet forslag er valgt', tone: 'neutral' },
  ended: { words: 'Afsluttet uden aftale', tone: 'neutral' },
}
