import { Refusal } from '../../kernel/refusal.ts'
import { type Element, elementWords, elements } from './elements.ts'

export type Given = Partial<Record<Element, string | undefined>> & { amountOere?: bigint | undefined }

/** Each element the proposal lacks, by its field. Economy is words and an amount. */
export function missingElements(given: Given): { field: Element | 'amountOere'; element: Element }[] {
  const missing = elements
    .filter((e) => (given[e] ?? '').trim() === '')
    .map((element) => ({ field: element as Element | 'amountOere', element }))
  return given.amountOere === undefined ? [...missing, { field: 'amountOere', element: 'economy' }] : missing
}

/**
 * R07: a proposal with all seven elements is complete; each missing one is named.
 * @throws Refusal invalid, beside each
 */
export function mustBeComplete(given: Given): void {
  const missing = missingElements(given)
  if (missing.length === 0) return
  const names = [...new Set(missing.map((m) => elementWords[m.element].title))]
  const message = `Forslaget mangler ${names.length} af de syv elementer: ${names.join(', ')}. Gem det som kladde, hvis du vil skrive videre senere.`
  const issues = missing.map(({ field, element }) => ({
    field,
    message:
      field === 'amountOere' ? 'Økonomi: skriv beløbet' : `Skriv om dette element: ${elementWords[element].title}`,
  }))
  throw new Refusal('invalid', message, { rule: 'R07', issues })
}
