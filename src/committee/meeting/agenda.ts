/** An item's place on an agenda; a paper of the archive may know one item's number and no other. */
export interface Placed {
  id: string
  no: number | null
}

/**
 * Put an item at a number: those that stand there and after move down, as far as there is no gap. Items 1, 2, 3 and a new one at 2 give 1, new 2, 3, 4;
 * without a number it comes last. Answers the places that change, the item's own among them.
 */
export function placed(agenda: readonly Placed[], id: string, no?: number): Placed[] {
  const others = agenda.filter((p) => p.id !== id)
  const at = no ?? Math.max(0, ...others.map((p) => p.no ?? 0)) + 1
  const taken = new Map(others.flatMap((p) => (p.no === null ? [] : [[p.no, p.id] as const])))
  const moved: Placed[] = [{ id, no: at }]
  for (let n = at; taken.has(n); n++) moved.push({ id: taken.get(n) ?? '', no: n + 1 })
  return moved
}

/** The gap an item leaves is closed where the agenda was numbered without gaps; otherwise nobody's number changes. */
export function closed(agenda: readonly Placed[], leaving: string): Placed[] {
  const numbers = agenda.flatMap((p) => (p.no === null ? [] : [p.no])).toSorted((a, b) => a - b)
  const gone = agenda.find((p) => p.id === leaving)?.no ?? null
  if (gone === null || numbers.some((n, i) => n !== i + 1)) return []
  return agenda.flatMap((p) => (p.no !== null && p.no > gone && p.id !== leaving ? [{ id: p.id, no: p.no - 1 }] : []))
}

/** Move within one agenda: out, the gap closed, and in again at the number. Answers every place that changes. */
export function moved(agenda: readonly Placed[], id: string, no: number): Placed[] {
  const shut = new Map(closed(agenda, id).map((p) => [p.id, p.no]))
  const rest = agenda.filter((p) => p.id !== id).map((p) => ({ id: p.id, no: shut.get(p.id) ?? p.no }))
  const now = new Map([...rest, ...placed(rest, id, no)].map((p) => [p.id, p.no]))
  return agenda.flatMap((p) => (now.get(p.id) === p.no ? [] : [{ id: p.id, no: now.get(p.id) ?? null }]))
}
