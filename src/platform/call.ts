import type { By } from './by.ts'
import type { Databases } from './databases.ts'
import type { Signet } from './signet.ts'
import type { Vault } from './vault.ts'

/** What a door gives with each call: who, when, and the key that makes a repeated call one effect. */
export interface Call {
  by: By
  /** ISO instant. */
  at: string
  databases: Databases
  vault: Vault
  signet: Signet
  key?: string | undefined
  purpose?: string | undefined
}
