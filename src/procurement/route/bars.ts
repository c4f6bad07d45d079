import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { RouteAsked, RouteId } from './asked.ts'
import { reachesThreshold, type Situation } from './situation.ts'
import { stop, subjectInWords } from './words.ts'

/** Why a way is closed, and by which rule. */
export interface Bar {
  rule: string
  text: string
}

/** What closes a way; nothing does: it is open. The tender is never closed. */
export function barsOf(route: RouteId, s: Situation): Bar[] {
  if (route === 'call-off') return s.asked.coveredByFramework ? [] : [noFramework]
  if (route === 'direct-allocation') return directBars(s)
  if (route === 'call-for-proposals') return [...duty(s), ...crossBorder(s)]
  if (route === 'advertisement') return duty(s)
  if (route === 'light-tender') return lightBars(s)
  return []
}

const noFramework: Bar = {
  rule: 'FRAMEWORK',
  text: 'Ingen af kommunens rammeaftaler i kraft dækker ydelsen.',
}

/** Until the end of 2015 by the models of 2013, since then by udbudsloven § 193. */
function directBars(s: Situation): Bar[] {
  if (s.act !== undefined) return marketBars(s)
  if (s.model === undefined) return [noModel(s)]
  return modelBars(s.asked)
}

/** § 193: no framework, below the threshold, no clear cross-border interest, and on market terms. */
function marketBars(s: Situation): Bar[] {
  const framework = s.asked.coveredByFramework
    ? [{ rule: 'FRAMEWORK', text: 'Ydelsen er omfattet af en af kommunens rammeaftaler. Træk på den.' }]
    : []
  const terms = s.asked.economicallySound
    ? []
    : [{ rule: 'SEC-193', text: 'Det er ikke godtgjort, at købet sker på markedsvilkår. Indhent forslag fra flere.' }]
  return [...framework, ...duty(s), ...crossBorder(s), ...terms]
}

/** The preconditions of 2013: four for special efforts and other services (R01); for goods the first three (R12). */
function modelBars(asked: RouteAsked): Bar[] {
  const goods = asked.subject === 'goods'
  const failed = [
    asked.coveredByFramework && 'Ydelsen er omfattet af kommunens rammeaftaler.',
    !asked.uncoveredNeed && 'Der er ikke vurderet at være et udækket behov.',
    !asked.economicallySound && 'Købet er ikke vurderet at være økonomisk forsvarligt uden konkurrence.',
    asked.crossBorderInterest === 'clear' && 'Købet har klar grænseoverskridende interesse.',
    !goods && !asked.shortAndLimited && 'Projektet er ikke af kort varighed og begrænset værdi.',
  ]
  return failed.flatMap((text) => {
    if (text === false) return []
    return goods ? [{ rule: 'R12', text }] : [{ rule: 'R01', text }]
  })
}

/** A duty to tender, or one that cannot be ruled out because the threshold of the day is not known. */
function duty(s: Situation): Bar[] {
  if (s.act === undefined) return s.model === undefined ? [noModel(s)] : []
  if (s.thresholdOere === null) return [unknownThreshold(s)]
  if (!reachesThreshold(s)) return []
  const { totalOere } = s.value
  const text = `Den samlede værdi ${formatKroner(totalOere)} når tærskelværdien ${stop(formatKroner(s.thresholdOere))} Købet skal i udbud.`
  return [{ rule: 'R13', text }]
}

function crossBorder({ asked, act }: Situation): Bar[] {
  if (asked.crossBorderInterest === 'none') return []
  return act === undefined
    ? [
        {
          rule: 'R02',
          text: 'Købet har klar grænseoverskridende interesse. Det skal gøres kendt for alle, før der vælges.',
        },
      ]
    : [{ rule: 'SEC-191', text: 'Købet har klar grænseoverskridende interesse og skal annonceres (§§ 191-192).' }]
}

function lightBars({ asked, light }: Situation): Bar[] {
  if (asked.subject !== 'light-service')
    return [{ rule: 'LIGHT-REGIME', text: `Light-regimet gælder ikke ${subjectInWords[asked.subject]}.` }]
  if (light !== undefined) return []
  return [{ rule: 'LIGHT-REGIME', text: `Light-regimet gælder ikke den ${formatDay(asked.publicationDate)}.` }]
}

function unknownThreshold({ asked }: Situation): Bar {
  const text = `Tærskelværdien for ${subjectInWords[asked.subject]} kendes ikke den ${formatDay(asked.publicationDate)}. Optag den i registret over lov, eller gå i udbud.`
  return { rule: 'THRESHOLD', text }
}

function noModel({ asked }: Situation): Bar {
  const text = `Registret har ingen regel for direkte køb den ${formatDay(asked.publicationDate)}. Optag den, eller gå i udbud.`
  return { rule: 'R11', text }
}
