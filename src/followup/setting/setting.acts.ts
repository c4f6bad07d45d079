import { z } from 'zod'
import {
  act,
  DayIn,
  DayOut,
  insiders,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Role,
  type Work,
} from '../../platform/index.ts'
import { settingsOn, settingNames } from './setting.ts'
import { insertSetting, settingRows } from './setting.store.ts'

const keepers: readonly Role[] = ['controller', 'officer', 'manager']
const Dated = {
  validFrom: optional(DayIn).describe('Fra hvilken dag; uden en dag fra i dag'),
  reason: Text('begrundelsen', 1000),
}
const Set = z.object({ id: z.number(), name: z.string(), value: z.number(), validFrom: DayOut })

export const SettingOut = z.object({
  name: z.enum(settingNames),
  value: z.number(),
  validFrom: DayOut.nullable(),
  source: z.string(),
  mark: z.string(),
})

export const setLeadTime = act('followup.set-lead-time', {
  kind: 'change',
  may: keepers,
  summary: 'Skriv, hvor mange arbejdsdage et genudbud tager fra start til ny aftale, og fra hvilken dag det regnes så',
  input: z.object({ workingDays: Whole('antal arbejdsdage', 1, 2000), ...Dated }),
  output: Set,
  run: (work, { workingDays, ...dated }) => set(work, { name: 'lead-time', value: workingDays, ...dated }),
})

/** Percent, working days, percentage points, months: what each is counted in. */
export const setThreshold = act('followup.set-threshold', {
  kind: 'change',
  may: keepers,
  summary: 'Skriv, hvornår en overskridelse er ventet, og hvornår et afvist signal kommer igen',
  input: z.object({
    name: z.enum(['chance', 'near', 'return-points', 'return-months'], 'Vælg, hvad der skal ændres'),
    value: Whole('tallet', 0, 2000),
    ...Dated,
  }),
  output: Set,
  run: (work, input) => set(work, input),
})

export const listSettings = act('followup.list-settings', {
  kind: 'read',
  may: insiders,
  summary: 'Vis de tal, varslingen regner med, hvornår de gælder fra, og hvor de kommer fra',
  input: z.object({ world: WorldIn }),
  output: z.object({
    settings: z.array(SettingOut),
    rows: z.array(
      z.object({
        ...{ id: z.number(), name: z.enum(settingNames), value: z.number(), validFrom: DayOut, reason: z.string() },
        ...{ setOn: DayOut, byName: z.string() },
      }),
    ),
  }),
  run: async ({ tx, by, today }, input) => {
    const rows = await settingRows(tx, worldOf(input.world, by))
    return { settings: Object.values(settingsOn(rows, today)), rows }
  },
})

type Wanted = Omit<Parameters<typeof insertSetting>[2], 'validFrom'> & { validFrom?: string | undefined }

async function set({ tx, by, today }: Work, { validFrom = today, ...rest }: Wanted) {
  const id = await insertSetting(tx, by, { ...rest, validFrom }, today)
  return { id, name: rest.name, value: rest.value, validFrom }
}
