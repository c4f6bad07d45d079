/**
 * What the ledger promises of one lot, in the plainest form: a ceiling, what two people decided above it, and for each
 * cause what was committed and used. Outstanding = committed − used, never below zero, nothing once settled.
 */
export class MoneyModel {
  ceiling: bigint
  exceedance = 0n
  used = 0n
  readonly commitments = new Map<string, { amount: bigint; used: bigint; settled: boolean }>()
  readonly paid = new Map<string, bigint>()

  constructor(ceiling: bigint) {
    this.ceiling = ceiling
  }

  get committed(): bigint {
    let sum = 0n
    for (const c of this.commitments.values()) if (!c.settled && c.amount > c.used) sum += c.amount - c.used
    return sum
  }

  get overrun(): bigint {
    const over = this.used + this.committed - this.ceiling - this.exceedance
    return over > 0n ? over : 0n
  }

  fits(amount: bigint): boolean {
    return this.used - this.overrun + this.committed + amount <= this.ceiling + this.exceedance
  }

  commit(cause: string, amount: bigint): void {
    this.commitments.set(cause, { amount, used: 0n, settled: false })
  }

  /** A credit is a use below zero, and never more than its invoice. */
  use(cause: string, amount: bigint): void {
    this.used += amount
    const own = this.commitments.get(cause)
    if (own) own.used += amount
    this.paid.set(cause, (this.paid.get(cause) ?? 0n) + amount)
  }

  settle(cause: string): void {
    const own = this.commitments.get(cause)
    if (own) own.settled = true
  }
}
