import type { RuleAnswered } from './rules.ts'
import type { Situation } from './situation.ts'
import { reasonText } from './words.ts'

const paper = 'Mere systematisk brug af socialøkonomiske virksomheder (2013-0235258), Problemstilling'

/** What a person has judged, in their own words: the program neither measures nor guesses it. */
export function judged({ asked, act, law }: Situation): RuleAnswered[] {
  const now = act !== undefined
  const clear = asked.crossBorderInterest === 'clear'
  const light = {
    id: 'LIGHT-REGIME',
    text: `Ydelsen er vurderet at være en social eller anden særlig tjenesteydelse${now ? ' efter light-regimet' : ''}.${reasonText(asked, 'lightRegime')}`,
    source: law('light-regime')?.source ?? paper,
  }
  const border = {
    id: 'R02',
    text: `Klar grænseoverskridende interesse er vurderet: ${clear ? 'ja' : 'nej'}.${reasonText(asked, 'crossBorderInterest')}`,
    source: law('cross-border')?.source ?? paper,
  }
  const need = {
    id: 'UNMET-NEED',
    text: `Et udækket behov er vurderet: ${yes(asked.uncoveredNeed)}.${now ? notNeeded : ''}${reasonText(asked, 'uncoveredNeed')}`,
    source: paper,
  }
  const sound = {
    id: 'SOUND-ECONOMY',
    text: `Økonomisk forsvarligt${now ? ', på markedsvilkår,' : ''} er vurderet: ${yes(asked.economicallySound)}.${reasonText(asked, 'economicallySound')}`,
    source: now ? (law('market-terms')?.source ?? 'Udbudsloven § 193') : paper,
  }
  const short = {
    id: 'SHORT-LIMITED',
    text: `Kort varighed og begrænset værdi er vurderet: ${yes(asked.shortAndLimited)}. Ingen af delene har et tal i reglen.${now ? notNeeded : ''}${reasonText(asked, 'shortAndLimited')}`,
    source: paper,
  }
  const all = asked.subject === 'light-service' ? [light, border, need, sound, short] : [border, need, sound, short]
  return all.map((j) => ({ ...j, outcome: 'judgement' as const }))
}

const notNeeded = ' Udbudsloven § 193 spørger ikke om det; svaret er gemt.'

function yes(answer: boolean): string {
  return answer ? 'ja' : 'nej'
}
