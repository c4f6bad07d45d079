import pg from 'pg'

/** A connection that says "I am using this server"; the server is stopped only by the last to let go. */
export interface Keeper {
  /** Settles when the connection is gone, whatever the reason. */
  lost: Promise<void>
  /** Lets go. True: nobody else holds on, and until the server stops nobody new can. False: others do; the connection is closed. */
  leave(): Promise<boolean>
}

/** `busy`: a server answers, but takes nobody in yet (starting, recovering, stopping, full). `silent`: nothing answers. */
export type Unanswered = 'busy' | 'silent'

const inUse = 7_133_001

export async function hold(socketDir: string): Promise<Keeper | Unanswered> {
  const client = new pg.Client(administrator(socketDir))
  const lost = new Promise<void>((gone) => client.once('end', gone))
  client.on('error', () => undefined) // 'end' follows
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [inUse])
    return { lost, leave: () => leave(client) }
  } catch (error) {
    void client.end().catch(() => undefined)
    return busyCodes.has(String((error as { code?: unknown }).code)) ? 'busy' : 'silent'
  }
}

/** The superuser in the maintenance database, through the private socket. */
export function administrator(socketDir: string): pg.ClientConfig {
  return {
    host: socketDir,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5000,
  }
}

/** cannot_connect_now, too_many_connections, admin_shutdown. */
const busyCodes = new Set(['57P03', '53300', '57P01'])

async function leave(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [inUse])
  const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [inUse])
  const last = rows[0]?.last === true
  if (!last) await client.end()
  return last
}
