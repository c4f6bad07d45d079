import { pino, type Logger } from 'pino'
import { scrubCpr } from '../kernel/cpr-text.ts'

/** JSON lines to standard error. Personal numbers never pass, and of a database's error not the data it quotes. */
export function logger(level = 'info'): Logger {
  const stream = { write: (line: string) => void process.stderr.write(scrubCpr(line)) }
  return pino({ level, redact: ['cpr', '*.cpr', '*.*.cpr'], serializers: { err: plainError } }, stream)
}

function plainError(error: Error & { code?: string; routine?: string }) {
  const { name, message, stack, code, routine } = error
  return { name, message, stack, code, routine }
}
