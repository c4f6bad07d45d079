import { formatDay, type Day } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { dueWords } from '../../platform/web/due.ts'
import type { Step, Tone } from '../../platform/web/ui/index.ts'
import type { CriterionKind } from './criteria.ts'
import type { EffortShown } from './effort.output.ts'
import type { EffortAct, EffortState } from './effort.ts'

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

export const stepTitles = ['Kortlægning', 'Identifikation', 'Kontraktindgåelse', 'Gennemførelse'] as const

/** The four steps as a course: what is done, where it stands, what is to come. */
export function courseOf(effort: EffortShown): Step[] {
  const at = effort.state === 'running' ? 5 : effort.ended === null ? effort.step : effort.ended.step
  return stepTitles.map((label, i) => {
    const no = i + 1
    const state = no < at ? 'done' : no > at ? 'todo' : effort.ended === null ? 'current' : 'error'
    return { label, state, note: noteOf(effort, no), href: `#trin-${no}` }
  })
}

function noteOf(effort: EffortShown, no: number): string | undefined {
  if (effort.ended?.step === no) return `Afsluttet ${formatDay(effort.ended.on)}`
  if (no === 1) return effort.told ? toldWords(effort) : 'Udvalget er ikke orienteret'
  if (no === 2 && effort.invited > 0) return `${effort.invited} indkaldt`
  if (no === 3 && effort.decidedOn !== null) return `Tildelt ${formatDay(effort.decidedOn)}`
  if (no === 3 && effort.answerBy !== null) return `Forslag til ${formatDay(effort.answerBy)}`
  return no === 4 && effort.state === 'running' ? 'I drift' : undefined
}

function toldWords({ toldOn }: EffortShown): string {
  return toldOn === null ? 'Udvalget er orienteret' : `Udvalget orienteret ${formatDay(toldOn)}`
}

/** What is next, in a sentence. */
export function nextWords(effort: EffortShown, today: Day): string {
  const { state, answerBy, proposals, invited } = effort
  if (effort.world === 'papers' && state !== 'running' && state !== 'ended')
    return 'Papiret siger, at der indgås aftale, hvis der kan opnås enighed. Mere er ikke trykt.'
  if (state === 'open') {
    const due = answerBy === null ? '' : ` ${dueWords(answerBy, today, 'Forslag senest')}.`
    return `${answeredWords(proposals, invited)}${due}`
  }
  if (state === 'due') return `Fristen er gået. ${answeredWords(proposals, invited)}`
  if (state === 'ended') return effort.ended?.reason ?? ''
  return sentences[state]
}

function answeredWords(proposals: number, invited: number): string {
  return proposals === 0 ? `Ingen af ${invited} har svaret endnu.` : `${proposals} af ${invited} har sendt et forslag.`
}

const sentences: Record<Exclude<EffortState, 'open' | 'due' | 'ended'>, string> = {
  mapping: 'Udvalget skal orienteres om behovet, før virksomhederne findes.',
  told: 'Find de virksomheder, der dokumenteret kender målgruppen.',
  surveyed: 'Indkald forslag fra egnede virksomheder, typisk tre.',
  assessed: 'Forvaltningen beslutter, hvem der får aftalen.',
  awarded: 'Skriv, hvornår aftalen er indgået, og hvem der gennemfører den.',
  running: 'Indsatsen gennemføres af leverandøren, centret og CDU sammen.',
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

export const kindWords: Record<CriterionKind, string> = {
  quality: 'Kvalitet',
  economy: 'Økonomi',
  'place-of-performance': 'Hvor indsatsen udføres',
  'supplier-location': 'Hvor virksomheden ligger (må ikke veje)',
}

interface Weight {
  numerator: bigint
  denominator: bigint
}

/** "30 pct." where it is a whole percentage, otherwise the fraction itself: "1/3". */
export function weightText({ numerator, denominator }: Weight): string {
  const percent = numerator * 100n
  return percent % denominator === 0n ? `${percent / denominator} pct.` : `${numerator}/${denominator}`
}

export function amountText(oere: bigint | null, unknown: string): string {
  return oere === null ? unknown : formatKroner(oere)
}
