import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import type { Tx } from './databases.ts'
import type { DB } from './schema.generated.ts'
import { answered, isPrepared, runTogether, send, type Statement, type Wire } from './wire.ts'

/**
 * A transaction on one connection. What opens it goes out together with its first query, so that beginning costs no round
 * trip of its own; what closes it goes out together too.
 */
export interface Transaction {
  tx: Tx
  /** @throws when PostgreSQL rolled back instead, because a statement had failed on the way */
  commit(last: readonly Statement[]): Promise<void>
  rollback(): Promise<void>
}

export function openTransaction(client: pg.PoolClient, first: readonly Statement[]): Transaction {
  const { connection, tx } = handsOn(client)
  connection.opening = [begin, ...first]
  return {
    tx,
    commit: async (last) => {
      const unopened = connection.opening
      connection.opening = []
      if (unopened.length && !last.length) return
      const { tag } = await runTogether(client, [...unopened, ...last, commit])
      if (tag !== 'COMMIT') throw new Error('Transaktionen blev rullet tilbage: en sætning i den var mislykkedes')
    },
    rollback: async () => {
      const unopened = connection.opening.length > 0
      connection.opening = []
      if (!unopened) await runTogether(client, [rollback])
    },
  }
}

const begin = { name: 'vifte_begin', text: 'begin', parameters: [] }
const commit = { name: 'vifte_commit', text: 'commit', parameters: [] }
const rollback = { name: 'vifte_rollback', text: 'rollback', parameters: [] }

interface Hands {
  connection: OneConnection
  tx: Tx
}

const hands = new WeakMap<pg.PoolClient, Hands>()

/** Kysely over one client: made once a client, because making it costs more than a query does. */
function handsOn(client: pg.PoolClient): Hands {
  const known = hands.get(client)
  if (known) return known
  const connection = new OneConnection(client)
  const driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    ...{ beginTransaction: notHere, commitTransaction: notHere, rollbackTransaction: notHere },
    ...{ releaseConnection: nothing, destroy: nothing },
  }
  const tx = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const made = { connection, tx }
  hands.set(client, made)
  return made
}

class OneConnection implements DatabaseConnection {
  opening: readonly Statement[] = []
  private readonly client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { opening } = this
    this.opening = []
    const { rows, rowCount, command } = await queryAfter(this.client, opening, sql, parameters)
    const counted = rowCount !== null && ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
    return counted ? { rows: rows as R[], numAffectedRows: BigInt(rowCount) } : { rows: rows as R[] }
  }

  streamQuery(): never {
    throw new Error('En transaktion læses ikke som strøm')
  }
}

function queryAfter(
  client: pg.PoolClient,
  opening: readonly Statement[],
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new AfterOpening(opening, { name: nameOf(text), text, values: [...values], queryMode: 'extended' })
    query.callback = (error, result) => (error ? reject(error) : resolve(result))
    client.query(query)
  })
}

/**
 * The same text is prepared once a connection: planning a query over six tables under row-level security takes PostgreSQL
 * longer than running it. Texts beyond the first thousand are not kept.
 */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined || names.size >= 1000) return known ?? ''
  const name = `vifte_q${names.size}`
  names.set(text, name)
  return name
}

const names = new Map<string, string>()

/** pg's own query, of which @types/pg shows only a part. */
interface PgQuery {
  name: string
  callback: (error: Error | null, result: pg.QueryResult) => void
  submit(connection: unknown): null
  hasBeenParsed(connection: unknown): boolean
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: unknown): void
  handleReadyForQuery(connection: unknown): void
}

const Query = pg.Query as unknown as new (config: pg.QueryConfig & { queryMode: 'extended' }) => PgQuery

/** The answers to the opening statements come first, and are not this query's. */
class AfterOpening extends Query {
  private readonly opening: readonly Statement[]
  private toCome: number

  constructor(opening: readonly Statement[], config: pg.QueryConfig & { queryMode: 'extended' }) {
    super(config)
    this.opening = opening
    this.toCome = opening.length
  }

  override submit(connection: unknown): null {
    const { stream } = connection as Wire
    stream.cork()
    if (this.opening.length) send(connection as Wire, this.opening)
    if (this.name && !this.hasBeenParsed(connection)) (connection as Wire).close({ type: 'S', name: this.name })
    try {
      return super.submit(connection)
    } finally {
      stream.uncork()
    }
  }

  /** Our own account of what is prepared: pg's would count the opening statements' answers as this one's. */
  override hasBeenParsed(connection: unknown): boolean {
    return this.name !== '' && isPrepared(connection as Wire, this.name)
  }

  override handleDataRow(message: unknown): void {
    if (this.toCome === 0) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.toCome === 0) super.handleCommandComplete(message, connection)
    else this.toCome -= 1
  }

  override handleReadyForQuery(connection: unknown): void {
    const own = this.name ? [this.name] : []
    answered(connection as Wire, [...this.opening.map((s) => s.name), ...own])
    super.handleReadyForQuery(connection)
  }
}

function nothing(): Promise<void> {
  return Promise.resolve()
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('Handlingens transaktion begyndes og sluttes af huset'))
}
