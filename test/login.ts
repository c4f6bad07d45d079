import type { TestHouse } from './house.ts'

/** A statement as one of the database's own logins, with the claims it says it has; nothing is kept. */
export async function withLogin(
  house: TestHouse,
  login: 'supplier' | 'staff',
  claimed: object,
  statement: string,
): Promise<unknown[]> {
  const client = await house.databases.pools[login].connect()
  try {
    await client.query('begin')
    await client.query('select platform.enter($1)', [JSON.stringify(claimed)])
    return (await client.query(statement)).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}
