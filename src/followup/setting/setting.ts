import type { Day } from '../../kernel/day.ts'
import type { LawMark } from '../../registers/index.ts'
import { paperLeadTime } from '../forecast/retender.ts'

export const settingNames = ['lead-time', 'chance', 'near', 'return-points', 'return-months'] as const
export type SettingName = (typeof settingNames)[number]

/** A dated number of the house as it was set; the newest that has begun holds. */
export interface SettingRow {
  id: number
  name: SettingName
  value: number
  validFrom: Day
  reason: string
  setOn: Day
  byName: string
}

export interface Setting {
  name: SettingName
  value: number
  /** Null is the program's own default. */
  validFrom: Day | null
  source: string
  mark: LawMark | 'set'
}

export type Settings = Readonly<Record<SettingName, Setting>>

const own = (name: SettingName, value: number, source: string, mark: LawMark): Setting => {
  return { name, value, validFrom: null, source, mark }
}

/** What holds until the house says otherwise. */
export const defaults: Settings = {
  'lead-time': own('lead-time', paperLeadTime.workingDays, paperLeadTime.source, 'derived'),
  // R20 says “expected”: more likely than not.
  chance: own('chance', 50, 'R20: »forventes overskredet« læst som mindst lige så sandsynligt som ikke', 'derived'),
  near: own('near', 60, 'Programmets eget udgangspunkt: omkring tre måneder', 'derived'),
  'return-points': own('return-points', 10, 'Programmets eget udgangspunkt', 'derived'),
  'return-months': own('return-months', 1, 'Programmets eget udgangspunkt', 'derived'),
}

/** The settings of a day: of those begun the one that begins last, and of two from the same day the one written last. */
export function settingsOn(rows: readonly SettingRow[], day: Day): Settings {
  const holding = (name: SettingName): Setting => {
    const begun = rows.filter((r) => r.name === name && r.validFrom <= day)
    const newest = begun.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || b.id - a.id)[0]
    if (newest === undefined) return defaults[name]
    const { value, validFrom, reason, setOn, byName } = newest
    return { name, value, validFrom, source: `${reason} (${byName}, ${setOn})`, mark: 'set' }
  }
  return {
    'lead-time': holding('lead-time'),
    chance: holding('chance'),
    near: holding('near'),
    'return-points': holding('return-points'),
    'return-months': holding('return-months'),
  }
}
