import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type pg from 'pg'

/** `copy … to stdout`: each piece is handed on as it comes. The buffer is the driver's own, so use it before you return. */
export function copyOut(client: pg.ClientBase, sql: string, take: (piece: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(sql, take, (error) => (error ? reject(error) : resolve())))
  })
}

/** `copy … from stdin`: no more pieces are fetched than the server takes. */
export function copyIn(client: pg.ClientBase, sql: string, pieces: Iterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(sql, pieces, (error) => (error ? reject(error) : resolve())))
  })
}

/** What pg lets a query of one's own see of its connection. */
interface Wire {
  query(text: string): void
  sendCopyFromChunk(piece: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
  stream: Writable
}

type Done = (error: Error | null) => void

/** The handle… methods are pg's own contract for queries. */
class Copy {
  private readonly sql: string
  private readonly done: Done

  constructor(sql: string, done: Done) {
    this.sql = sql
    this.done = done
  }

  submit(wire: unknown): null {
    ;(wire as Wire).query(this.sql)
    return null
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.done(null)
  }

  handleError(error: Error): void {
    this.done(error)
  }
}

class CopyOut extends Copy {
  private readonly take: (piece: Buffer) => void

  constructor(sql: string, take: (piece: Buffer) => void, done: Done) {
    super(sql, done)
    this.take = take
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.take(chunk)
  }
}

class CopyIn extends Copy {
  private readonly pieces: Iterable<Buffer>

  constructor(sql: string, pieces: Iterable<Buffer>, done: Done) {
    super(sql, done)
    this.pieces = pieces
  }

  handleCopyInResponse(connection: unknown): void {
    const wire = connection as Wire
    this.send(wire).catch((error: unknown) => wire.sendCopyFail(String(error)))
  }

  private async send(wire: Wire): Promise<void> {
    for (const piece of this.pieces) {
      wire.sendCopyFromChunk(piece)
      if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
    }
    wire.endCopyFrom()
  }
}
