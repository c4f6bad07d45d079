import type pg from 'pg'

/** What a parameter may be; PostgreSQL reads the text by the function's own types. */
export type Parameter = string | number | null

/**
 * Call an SQL function that answers jsonb, as a prepared statement, in one message each way. pg's own query asks for a
 * description of the columns each time and writes four messages; a function that answers one jsonb needs neither.
 * @param fn schema-qualified name
 * @throws PostgreSQL's error
 */
export function callFunction<T>(client: pg.ClientBase, fn: string, parameters: readonly Parameter[]): Promise<T> {
  return new Promise((resolve, reject) => {
    client.query(
      new FunctionCall(fn, parameters, (error, text) => (error ? reject(error) : resolve(parsed(text) as T))),
    )
  })
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}

/** What pg lets a query of one's own see of its connection. */
interface Wire {
  parsedStatements: Record<string, string>
  parse(statement: { name: string; text: string; types: number[] }): void
  stream: { write(bytes: Buffer): void }
}

/** The handle… methods are pg's own contract for queries (the same that pg-cursor fills). */
class FunctionCall {
  readonly name: string
  readonly text: string
  private readonly parameters: readonly Parameter[]
  private readonly done: (error: Error | null, text: string | null) => void
  private value: string | null = null

  constructor(fn: string, parameters: readonly Parameter[], done: FunctionCall['done']) {
    this.name = fn
    this.text = `select ${fn}(${parameters.map((_, i) => `$${i + 1}`).join(', ')})`
    this.parameters = parameters
    this.done = done
  }

  submit(connection: unknown): null {
    const wire = connection as Wire
    if (wire.parsedStatements[this.name] === undefined) wire.parse({ name: this.name, text: this.text, types: [] })
    wire.stream.write(boundAndExecuted(this.name, this.parameters))
    return null
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.value = fields[0] ?? null
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.done(null, this.value)
  }

  handleError(error: Error): void {
    this.done(error, null)
  }
}

/** Bind, Execute and Sync in one piece (PostgreSQL's protocol 3.0); every parameter and result as text. */
function boundAndExecuted(statement: string, parameters: readonly Parameter[]): Buffer {
  const texts = parameters.map((p) => (p === null ? null : String(p)))
  const size = texts.reduce((sum, t) => sum + 4 + (t === null ? 0 : Buffer.byteLength(t)), 0)
  const bind = 4 + 1 + statement.length + 1 + 2 + 2 + size + 2
  const bytes = Buffer.allocUnsafe(1 + bind + executeAndSync.length)
  let at = bytes.write('B', 0, 'latin1')
  at = bytes.writeInt32BE(bind, at)
  at = bytes.writeUInt8(0, at)
  at += bytes.write(statement, at, 'latin1')
  at = bytes.writeUInt8(0, at)
  at = bytes.writeInt16BE(0, at)
  at = bytes.writeInt16BE(texts.length, at)
  for (const text of texts) {
    const length = text === null ? -1 : bytes.write(text, at + 4)
    bytes.writeInt32BE(length, at)
    at += 4 + Math.max(0, length)
  }
  at = bytes.writeInt16BE(0, at)
  executeAndSync.copy(bytes, at)
  return bytes
}

const executeAndSync = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0x53, 0, 0, 0, 4])
