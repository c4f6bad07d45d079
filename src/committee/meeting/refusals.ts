import { type Day, formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

export function twoThatDay(day: Day): Refusal {
  const message = `Udvalget har allerede et møde den ${formatDay(day)}. Brug det, eller vælg en anden dag.`
  return new Refusal('conflict', message, { rule: 'ONCE', issues: [{ field: 'day', message }] })
}

export function held(m: { day: Day }): Refusal {
  return new Refusal(
    'conflict',
    `Der er truffet beslutninger på mødet den ${formatDay(m.day)}, så dets dag og dagsordenens numre står fast.`,
    { rule: 'HELD' },
  )
}

export function staleAgenda(version: number): Refusal {
  return new Refusal(
    'stale',
    'En anden har ændret mødet, siden du åbnede siden. Se dagsordenen, som den er nu, og prøv igen.',
    { rule: 'STALE', version },
  )
}
