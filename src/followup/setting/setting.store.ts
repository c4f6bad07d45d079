import type { Day } from '../../kernel/day.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { SettingName, SettingRow } from './setting.ts'

export async function settingRows(tx: Tx, world: World): Promise<SettingRow[]> {
  const rows = await tx
    .selectFrom('followup.setting')
    .select(['id', 'name', 'value', 'valid_from as validFrom', 'reason', 'set_on as setOn', 'by_name as byName'])
    .where('world', '=', world)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as SettingRow[]
}

export interface NewSetting {
  name: SettingName
  value: number
  validFrom: Day
  reason: string
}

export async function insertSetting(tx: Tx, by: By, s: NewSetting, on: Day): Promise<number> {
  const { validFrom, ...rest } = s
  const { id } = await tx
    .insertInto('followup.setting')
    .values({ world: by.world, ...rest, valid_from: validFrom, set_on: on, by_id: by.id, by_name: by.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
