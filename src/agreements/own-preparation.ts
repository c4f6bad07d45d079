import { Refusal } from '../kernel/refusal.ts'

/** Only who prepared it takes it back, and nobody rejects their own. @throws Refusal forbidden FOUR-EYES */
export function mustBeOwn(p: { preparedBy: string; preparedByName: string }, by: { id: string }): void {
  if (p.preparedBy === by.id) return
  throw new Refusal('forbidden', `Det er forberedt af ${p.preparedByName}. Afvis det i stedet.`, { rule: 'FOUR-EYES' })
}

export function mustBeOthers(p: { preparedBy: string }, by: { id: string }): void {
  if (p.preparedBy !== by.id) return
  throw new Refusal('forbidden', 'Du har selv forberedt det. Træk det tilbage i stedet for at afvise det.', {
    rule: 'FOUR-EYES',
  })
}
