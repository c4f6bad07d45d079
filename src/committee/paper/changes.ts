import { formatDay } from '../../kernel/day.ts'
import type { Written } from './document.ts'
import { insertName } from './live/names.ts'
import { inOrder, partNames } from './parts.ts'
import { paragraphs } from './text.ts'
import { piecesOf, type Token } from './tokens.ts'

export interface Change {
  where: string
  kind: 'added' | 'removed' | 'changed'
  before: string | null
  after: string | null
}

export interface Saved extends Written {
  meetingDay: string | null
}

const dayOf = ({ meetingDay }: Saved) => (meetingDay === null ? null : formatDay(meetingDay))

/** What one version says that another does not: by field for the head, by paragraph for the parts. */
export function changesBetween(before: Saved, after: Saved): Change[] {
  return [
    ...field('Titel', before.title, after.title),
    ...field('Mødedag', dayOf(before), dayOf(after)),
    ...inOrder(after.kind, [...after.parts]).flatMap(({ key }) =>
      lines(partNames[key], linesOf(before, key), linesOf(after, key)),
    ),
    ...lines('Indstillingens punkter', before.points, after.points),
    ...lines('Bilag', before.annexes, after.annexes),
  ]
}

function field(where: string, before: string | null, after: string | null): Change[] {
  if (before === after) return []
  return [{ where, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', before, after }]
}

/** A line that went and one that came on the same place is one change. */
function lines(where: string, before: readonly string[], after: readonly string[]): Change[] {
  const gone = before.filter((l) => !after.includes(l))
  const come = after.filter((l) => !before.includes(l))
  const moved = gone.length === 0 && come.length === 0 && before.join('\n') !== after.join('\n')
  if (moved) return [{ where, kind: 'changed', before: 'den tidligere rækkefølge', after: 'en ny rækkefølge' }]
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i): Change => {
    const [b, a] = [gone[i] ?? null, come[i] ?? null]
    const kind = b === null ? 'added' : a === null ? 'removed' : 'changed'
    return { where, kind, before: spoken(b), after: spoken(a) }
  })
}

/** A figure is named as a reader knows it: in the author's words with their reason, or by what it is. */
function spoken(line: string | null): string | null {
  if (line === null) return null
  return piecesOf(line)
    .map((p) => (typeof p === 'string' ? p : figureWords(p)))
    .join('')
}

function figureWords({ name, own, reason }: Token): string {
  if (own === null) return `[tallet “${name}”]`
  return reason === null ? own : `${own} (begrundelse: ${reason})`
}

function linesOf({ parts }: Written, key: string): string[] {
  return parts
    .filter((p) => p.key === key)
    .flatMap((p) => p.blocks.flatMap((b) => (b.kind === 'text' ? paragraphs(b.text) : [`Indsat: ${insertName(b)}`])))
}
