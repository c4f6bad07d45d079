import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A sent file's bytes. Where an input is written down (journal, keys), its size and checksum stand for it. */
export class SentBytes {
  readonly bytes: Buffer
  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
  toJSON(): { size: number; sha256: string } {
    return { size: this.bytes.length, sha256: sha256Of(this.bytes) }
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const notBase64 = 'Filens indhold skal være base64'

/** A file in an act's input: its name, and its bytes as base64. */
export const FileIn = {
  name: z.string('Skriv filens navn').trim().min(1, 'Skriv filens navn').max(400, 'Højst 400 tegn'),
  base64: z.string('Vælg en fil').transform((text, ctx): SentBytes => {
    const bytes = Buffer.from(text, 'base64')
    if (bytes.length === Math.floor((text.replace(/[=\s]+/g, '').length * 3) / 4)) return new SentBytes(bytes)
    ctx.issues.push({ code: 'custom', message: notBase64, input: '' })
    return z.NEVER
  }),
}
