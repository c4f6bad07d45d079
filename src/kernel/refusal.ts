export type RefusalCode = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'unlawful'

export type RefusalDetails = Record<string, unknown> & { rule?: string }

/**
 * A "no" a person can act on: a code each door translates once, a Danish sentence, and the rule it rests on.
 * `message` is shown to the user as it is; `details` may be logged, so never put a citizen's number in it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly rule?: string
  readonly details: Record<string, unknown>

  constructor(code: RefusalCode, messageDa: string, details: RefusalDetails = {}) {
    super(messageDa)
    const { rule, ...rest } = details
    this.code = code
    if (rule !== undefined) this.rule = rule
    this.details = rest
  }
}
