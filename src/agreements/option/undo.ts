import { Refusal } from '../../kernel/refusal.ts'

/**
 * OPT-ORDER: options are undone as they were used, the latest first, lot by lot.
 * @throws Refusal unlawful OPT-ORDER, conflict DOUBLE-CLICK
 */
export function mustBeLatest<
  U extends { id: string; lots: readonly { lot: string }[]; undone: { byName: string } | null },
>(uses: readonly U[], id: string): U {
  const at = uses.findIndex((u) => u.id === id)
  const use = uses[at]
  if (use === undefined) throw new Refusal('not-found', 'Optionen er ikke brugt her. Gå til aftalen, og vælg den igen.')
  if (use.undone !== null)
    throw new Refusal('conflict', `Optionen er allerede fortrudt af ${use.undone.byName}.`, { rule: 'DOUBLE-CLICK' })
  const later = uses
    .slice(at + 1)
    .find((u) => u.undone === null && u.lots.some((l) => use.lots.some((own) => own.lot === l.lot)))
  if (later !== undefined)
    throw new Refusal('unlawful', 'Kun den seneste option kan fortrydes. Fortryd den, der er brugt efter den, først.', {
      rule: 'OPT-ORDER',
      latest: later.id,
    })
  return use
}

/**
 * CANCEL-GUARD: what has been promised or done in the extension keeps it.
 * @throws Refusal unlawful CANCEL-GUARD with the counts
 */
export function mustBeEmpty(held: { commitments: number; uses: number }, lot: string): void {
  if (held.commitments + held.uses === 0) return
  const message = `Der er ${held.commitments} disponeringer og ${held.uses} forbrug i forlængelsen, så den kan ikke fortrydes.`
  const agreement = lot.slice(0, lot.lastIndexOf('/'))
  throw new Refusal('unlawful', message, {
    rule: 'CANCEL-GUARD',
    ...held,
    href: `/budget/posteringer?aftale=${agreement}`,
  })
}
