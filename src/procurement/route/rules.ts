import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { RouteId } from './asked.ts'
import { barsOf } from './bars.ts'
import { judged } from './judged.ts'
import { reachesThreshold, type Situation } from './situation.ts'
import { lawText, reasonText, stop, subjectInWords, thresholdText } from './words.ts'

/** `pass`: the rule stands in the way of nothing; `fail`: it closes an easier way; `judgement`: a person's. */
export interface RuleAnswered {
  id: string
  outcome: 'pass' | 'fail' | 'judgement'
  text: string
  source: string
}

export const paper2013 = 'Mere systematisk brug af socialøkonomiske virksomheder (2013-0235258)'

/** Every rule the answer rests on, in the order a lawyer reads: value, threshold, framework, the way itself, judgements. */
export function rulesOf(s: Situation, least: RouteId): RuleAnswered[] {
  return [...valueRules(s), ...thresholdRules(s), framework(s), model(s), ...wayRules(s, least), ...judged(s)]
}

function valueRules(s: Situation): RuleAnswered[] {
  const [rule, cap] = [s.law('value-rule'), s.law('month-cap')]
  const { totalOere, lines } = s.value
  const how =
    'Grundydelse, alle optioner og alle forlængelser er talt med, uden moms og med alle delaftaler lagt sammen.'
  const sum: RuleAnswered = {
    id: 'SEC-30',
    outcome: 'pass',
    text: `Købets samlede værdi er ${stop(formatKroner(totalOere))} ${how}`,
    source: rule?.source ?? 'Samme regnemåde som udbudsloven § 30; loven gælder fra 1. januar 2016',
  }
  if (lines.every((l) => l.monthly === null)) return [sum]
  const capped = lines.filter((l) => l.monthly !== null && l.monthly.months !== l.monthly.counted).length
  const said =
    capped === 0
      ? 'Ingen månedlig værdi går ud over grænsen.'
      : 'En månedlig værdi uden udløb eller over grænsen er talt til grænsen.'
  const text = cap === undefined ? 'Månedlige værdier tælles for højst 48 måneder.' : lawText(cap)
  return [sum, { id: 'SEC-38', outcome: 'pass', text: `${text} ${said}`, source: cap?.source ?? 'Udbudsloven § 38' }]
}

function thresholdRules(s: Situation): RuleAnswered[] {
  const { asked, threshold, value } = s
  if (threshold === undefined) return [unknown(s)]
  const over = reachesThreshold(s)
  const told = `Købets værdi ${formatKroner(value.totalOere)} ${over ? 'når den, og købet skal i udbud' : 'ligger under'}.`
  const text = `${thresholdText(threshold, asked.subject)} ${told}`
  return [{ id: 'R13', outcome: over ? 'fail' : 'pass', text, source: `${threshold.source}; BI105, Baggrund` }]
}

/** Outside the periods that are known no number stands in; what then follows is said. */
function unknown({ asked, act }: Situation): RuleAnswered {
  const day = formatDay(asked.publicationDate)
  const begin = `Tærskelværdien for ${subjectInWords[asked.subject]} kendes ikke den ${day}.`
  const then =
    act === undefined
      ? 'Købet bedømmes efter modellen fra 2013, og en jurist bekræfter, at den tids regler ikke krævede annoncering eller udbud.'
      : 'Derfor er kun udbud sikkert lovligt. Optag tærskelværdien i registret over lov, og spørg igen.'
  return { id: 'THRESHOLD', outcome: 'judgement', text: `${begin} ${then}`, source: 'Registret over lov' }
}

function framework({ asked }: Situation): RuleAnswered {
  const said = asked.reasons['coveredByFramework'] ? reasonText(asked, 'coveredByFramework') : ''
  const [outcome, text] = asked.coveredByFramework
    ? (['fail', 'Ydelsen er omfattet af en rammeaftale i kraft. Den bruges først.'] as const)
    : (['pass', 'Ydelsen er ikke omfattet af kommunens rammeaftaler.'] as const)
  return { id: 'FRAMEWORK', outcome, text: `${text}${said}`, source: paper2013 }
}

function model(s: Situation): RuleAnswered {
  const source = s.model?.source ?? paper2013
  if (s.model !== undefined) return { id: 'R11', outcome: 'pass', text: lawText(s.model), source }
  const then = s.act === undefined ? '' : ' Direkte tildeling afgøres nu efter udbudsloven § 193.'
  return {
    id: 'R11',
    outcome: 'fail',
    text: `Modellerne fra 2013 gælder ikke den ${formatDay(s.asked.publicationDate)}.${then}`,
    source,
  }
}

/** The rule of direct allocation on the day, and those of the way that is left. */
function wayRules(s: Situation, least: RouteId): RuleAnswered[] {
  if (s.act === undefined) return s.model === undefined ? [] : [preconditions(s)]
  if (s.thresholdOere === null || reachesThreshold(s)) return tenderRules(s, least)
  const [border, terms] = [s.law('cross-border'), s.law('market-terms')]
  const clear = s.asked.crossBorderInterest === 'clear'
  const open = barsOf('direct-allocation', s).length === 0
  return [
    ...(border === undefined ? [] : [lawRule('SEC-191', clear ? 'fail' : 'pass', border)]),
    ...(terms === undefined ? [] : [lawRule('SEC-193', open ? 'pass' : 'fail', terms)]),
  ]
}

/** The paragraphs of the tender that is left. */
function tenderRules({ act, light }: Situation, least: RouteId): RuleAnswered[] {
  if (least === 'light-tender' && light !== undefined) return [lawRule('SEC-186', 'pass', light)]
  if (least !== 'eu-tender' || act === undefined) return []
  return [{ ...lawRule('SEC-6', 'pass', act), source: `Udbudsloven § 6; ${act.source}` }]
}

/** R01 or R12: all preconditions, or the sentence of each that is not met. */
function preconditions(s: Situation): RuleAnswered {
  const goods = s.asked.subject === 'goods'
  const bars = barsOf('direct-allocation', s)
  const all = goods
    ? 'Alle betingelser for køb af varer er opfyldt.'
    : 'Alle fire forudsætninger for direkte tildeling er opfyldt.'
  return {
    id: goods ? 'R12' : 'R01',
    outcome: bars.length === 0 ? 'pass' : 'fail',
    text: bars.length === 0 ? all : bars.map((b) => b.text).join(' '),
    source: `${paper2013}, Problemstilling`,
  }
}

function lawRule(id: string, outcome: 'pass' | 'fail', row: Parameters<typeof lawText>[0]): RuleAnswered {
  return { id, outcome, text: lawText(row), source: row.source }
}
