import type pg from 'pg'

/** What a parameter may be; PostgreSQL reads the text by the statement's own types. */
export type Parameter = string | number | null

export interface Statement {
  /** A name of its own in the connection, where it stays prepared. */
  name: string
  text: string
  parameters: readonly Parameter[]
}

/** A call of an SQL function. @param fn schema-qualified name */
export function functionCall(fn: string, parameters: readonly Parameter[]): Statement {
  return { name: fn, text: `select ${fn}(${parameters.map((_, i) => `$${i + 1}`).join(', ')})`, parameters }
}

/** What pg lets a query of one's own see of its connection. */
export interface Wire {
  parse(statement: { name: string; text: string; types: number[] }): void
  close(statement: { type: 'S'; name: string }): void
  sync(): void
  stream: { write(bytes: Buffer): void; cork(): void; uncork(): void }
}

/**
 * Bind and execute each statement, in one piece and without waiting; the caller ends with `sync`. Closing a name first makes
 * preparing safe, whatever became of an earlier attempt.
 */
export function send(wire: Wire, statements: readonly Statement[]): void {
  const known = prepared.get(wire) ?? new Set()
  prepared.set(wire, known)
  for (const { name, text } of statements) {
    if (known.has(name)) continue
    wire.close({ type: 'S', name })
    wire.parse({ name, text, types: [] })
  }
  wire.stream.write(Buffer.concat(statements.map(boundAndExecuted)))
}

export function isPrepared(wire: Wire, name: string): boolean {
  return prepared.get(wire)?.has(name) ?? false
}

/** To be told when the statements have been answered: only then are they known to be prepared. */
export function answered(wire: Wire, names: readonly string[]): void {
  const known = prepared.get(wire) ?? new Set()
  prepared.set(wire, known)
  for (const name of names) known.add(name)
}

const prepared = new WeakMap<Wire, Set<string>>()

/**
 * Several statements in one message each way, as one group: when one fails the rest are not run.
 * @returns the last row's first column, as text, and the last statement's tag
 */
export function runTogether(client: pg.ClientBase, statements: readonly Statement[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    client.query(new Group(statements, (error, answer) => (error ? reject(error) : resolve(answer))))
  })
}

export interface Answer {
  value: string | null
  tag: string
}

/** The handle… methods are pg's own contract for queries. pg's own asks for a description each time, and writes more. */
class Group {
  private readonly statements: readonly Statement[]
  private readonly done: (error: Error | null, answer: Answer) => void
  private readonly answer: Answer = { value: null, tag: '' }

  constructor(statements: readonly Statement[], done: Group['done']) {
    this.statements = statements
    this.done = done
  }

  submit(connection: unknown): null {
    const wire = connection as Wire
    wire.stream.cork()
    send(wire, this.statements)
    wire.sync()
    wire.stream.uncork()
    return null
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.answer.value = fields[0] ?? null
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.answer.tag = text
  }

  handleReadyForQuery(connection: unknown): void {
    answered(
      connection as Wire,
      this.statements.map((s) => s.name),
    )
    this.done(null, this.answer)
  }

  handleError(error: Error): void {
    this.done(error, this.answer)
  }
}

/** Bind and Execute of PostgreSQL's protocol 3.0; every parameter and result as text. */
function boundAndExecuted({ name, parameters }: Statement): Buffer {
  const texts = parameters.map((p) => (p === null ? null : String(p)))
  const size = texts.reduce((sum, t) => sum + 4 + (t === null ? 0 : Buffer.byteLength(t)), 0)
  const bind = 4 + 1 + name.length + 1 + 2 + 2 + size + 2
  const bytes = Buffer.allocUnsafe(1 + bind + execute.length)
  let at = bytes.write('B', 0, 'latin1')
  at = bytes.writeInt32BE(bind, at)
  at = bytes.writeUInt8(0, at)
  at += bytes.write(name, at, 'latin1')
  at = bytes.writeUInt8(0, at)
  at = bytes.writeInt16BE(0, at)
  at = bytes.writeInt16BE(texts.length, at)
  for (const text of texts) {
    const length = text === null ? -1 : bytes.write(text, at + 4)
    bytes.writeInt32BE(length, at)
    at += 4 + Math.max(0, length)
  }
  at = bytes.writeInt16BE(0, at)
  execute.copy(bytes, at)
  return bytes
}

const execute = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0])
