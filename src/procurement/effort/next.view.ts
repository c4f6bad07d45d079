import type { Day } from '../../kernel/day.ts'
import { dueWords } from '../../platform/web/due.ts'
import type { EffortShown } from './effort.output.ts'
import type { EffortState } from './effort.ts'

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
