import type { Tx } from '../../platform/index.ts'
import type { PrintedTable } from '../table/table.ts'
import type { Content } from './content.ts'

export async function contentOf(tx: Tx, id: string): Promise<Content> {
  const row = await tx
    .selectFrom('cases.version')
    .select('content')
    .where('document', '=', id)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...nothingSaid, ...row?.content }
}

/** For later rooms: the tables a document prints. */
export async function tablesOf(tx: Tx, id: string): Promise<PrintedTable[]> {
  return (await contentOf(tx, id)).tables
}

const nothingSaid: Content = { sections: [], points: [], tables: [], names: [], statements: [], citations: [] }
