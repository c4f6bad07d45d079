import type { Work } from '../../platform/index.ts'
import { settingsOn, type Settings } from './setting.ts'
import { settingRows } from './setting.store.ts'

/** The settings of the caller's world on its day. */
export async function settingsNow({ tx, by, today }: Pick<Work, 'tx' | 'by' | 'today'>): Promise<Settings> {
  return settingsOn(await settingRows(tx, by.world), today)
}
