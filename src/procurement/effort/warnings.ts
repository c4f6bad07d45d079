/** R06: typically three are invited. Fewer is lawful, and is said. */
export const typicallyInvited = 3

export function warnFew(invited: number, reason: string | null | undefined): { rule: string; text: string }[] {
  if (invited === 0 || invited >= typicallyInvited) return []
  const asked = invited === 1 ? 'Én virksomhed er indkaldt' : 'To virksomheder er indkaldt'
  const text = `${asked}; modellen siger typisk tre.`
  return [{ rule: 'R06', text: reason ? `${text} Begrundelsen: ${reason}` : `${text} Skriv gerne hvorfor.` }]
}

/** R08: what an area effort strives for and a proposal says nothing of. Soft: a proposal is complete without. */
export function warnAims(
  areaEffort: boolean,
  proposals: readonly { name: string; localPlans: string | null; carriedOutLocally: string | null }[],
): { rule: string; text: string }[] {
  if (!areaEffort) return []
  return proposals
    .filter((p) => p.localPlans === null || p.carriedOutLocally === null)
    .map((p) => ({
      rule: 'R08',
      text: `${p.name} skriver ikke om ${aimsMissing(p)}. Spørg ind til det: forvaltningen skal bestræbe sig på det.`,
    }))
}

function aimsMissing(p: { localPlans: string | null; carriedOutLocally: string | null }): string {
  if (p.localPlans !== null) return 'at gennemføre indsatsen i lokalområdet'
  const plans = 'områdets egne planer'
  return p.carriedOutLocally === null ? `${plans} eller om at gennemføre indsatsen i lokalområdet` : plans
}
