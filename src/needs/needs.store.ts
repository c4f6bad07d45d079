import type { Tx, World } from '../platform/index.ts'

export async function needs(tx: Tx, world: World) {
  return tx.selectFrom('needs.need').select(['id', 'title']).where('world', '=', world).orderBy('id').execute()
}
