import { formatKroner } from '../../kernel/money.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { EffortAct } from './closed.ts'
import type { EffortState } from './effort.ts'

export const effortsPath = '/indkoeb/saerindsatser'

export function effortHref(id: string, then = ''): string {
  return `${effortsPath}/${encodeURIComponent(id)}${then}`
}

export const stateWords: Record<EffortState, { words: string; tone: Tone }> = {
  mapping: { words: 'Venter på udvalget', tone: 'waiting' },
  told: { words: 'Marked skal afdækkes', tone: 'act' },
  surveyed: { words: 'Forslag skal indkaldes', tone: 'act' },
  open: { words: 'Forslag er på vej', tone: 'waiting' },
  due: { words: 'Forslag skal vurderes', tone: 'act' },
  assessed: { words: 'Tildeling skal besluttes', tone: 'act' },
  awarded: { words: 'Gennemførelse skal aftales', tone: 'act' },
  running: { words: 'I drift', tone: 'good' },
  ended: { words: 'Afsluttet uden aftale', tone: 'neutral' },
}

/** Where the act of the next step is done, and what it is called on a button. */
export const actWords: Record<Exclude<EffortAct, 'move-deadline'>, { label: string; to: string }> = {
  amend: { label: 'Ret beskrivelsen', to: '/ret' },
  survey: { label: 'Afdæk markedet', to: '/marked' },
  invite: { label: 'Indkald forslag', to: '/indkald' },
  assess: { label: 'Vurdér forslagene', to: '/vurder' },
  award: { label: 'Beslut tildelingen', to: '/tildel' },
  implement: { label: 'Skriv, hvem der gennemfører', to: '/gennemfoer' },
  end: { label: 'Afslut uden aftale', to: '/afslut' },
}

export function amountText(oere: bigint | null, unknown: string): string {
  return oere === null ? unknown : formatKroner(oere)
}
