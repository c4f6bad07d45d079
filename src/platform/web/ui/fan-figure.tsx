import type { Child } from 'hono/jsx'
import { bladeMark, bladeWords, fan, type FanBlade } from '../fan.ts'
import { Figure } from './figure.tsx'
import { Swatch, type SwatchKind } from './swatch.tsx'

export interface FanFigureProps {
  id: string
  title: string
  sentence: string
  blades: readonly FanBlade[]
  /** A fuller table than the list below the picture. */
  table?: Child | undefined
  source?: Child | undefined
}

/** The fan, its signs, and the same lots as a list in groups: the list is the picture's text. */
export function FanFigure({ id, title, sentence, blades, table, source }: FanFigureProps) {
  return (
    <div class="fan-figure">
      <Figure
        title={title}
        sentence={sentence}
        svg={fan(blades, { id, title, desc: sentence })}
        table={table}
        source={source}
      />
      <FanKey blades={blades} />
      <FanList blades={blades} />
    </div>
  )
}

/** Only the signs that occur. */
function FanKey({ blades }: { blades: readonly FanBlade[] }) {
  return (
    <ul class="fan-key" aria-label="Tegn i viften">
      {signs
        .filter(({ occurs }) => blades.some(occurs))
        .map(({ kind, words }) => (
          <li>
            <Swatch kind={kind} /> {words}
          </li>
        ))}
    </ul>
  )
}

const signs: readonly { kind: SwatchKind; words: string; occurs: (blade: FanBlade) => boolean }[] = [
  { kind: 'free', words: 'Længde: pladser', occurs: ({ places }) => places !== null },
  { kind: 'used', words: 'I brug', occurs: ({ places, inUse }) => places !== null && (inUse ?? 0) > 0 },
  {
    kind: 'over',
    words: 'Flere i brug end pladser',
    occurs: ({ places, inUse }) => places !== null && (inUse ?? 0) > places,
  },
  { kind: 'hatch', words: 'Venter', occurs: ({ places, waiting }) => places !== null && (waiting ?? 0) > 0 },
  { kind: 'edge', words: 'Slutter inden for et år', occurs: ({ endsWithinYear }) => endsWithinYear },
  { kind: 'unknown', words: 'Pladser ikke oplyst', occurs: ({ places }) => places === null },
]

function FanList({ blades }: { blades: readonly FanBlade[] }) {
  const names = [...new Set(blades.map((blade) => blade.group))]
  const ordered = names.flatMap((name) => blades.filter((blade) => blade.group === name))
  return (
    <div class="fan-list">
      {names.map((name, order) => (
        <section>
          <h3>
            <span class="fan-letter">{String.fromCharCode(65 + order)}</span> {name}
          </h3>
          <ul class="fan-lots">{ordered.map((blade, index) => (blade.group === name ? line(blade, index) : null))}</ul>
        </section>
      ))}
    </div>
  )
}

function line(blade: FanBlade, index: number) {
  return (
    <li>
      <span class="fan-mark">{bladeMark(blade, index)}</span>
      <span>
        <a href={blade.href}>{blade.label}</a>
        <span class="fan-words">{bladeWords(blade)}</span>
      </span>
    </li>
  )
}
