import type { Child } from 'hono/jsx'
import { gauge, type Gauge } from '../gauge.ts'
import { Figure } from './figure.tsx'
import { Swatch, type SwatchKind } from './swatch.tsx'

export interface GaugePart {
  kind: SwatchKind
  label: string
  /** The exact amount, best a `<Door>`. */
  figure: Child
}

export interface GaugeFigureProps extends Omit<Gauge, 'desc'> {
  sentence: string
  /** Exact figures below the picture, in the order used, committed, free, overrun. */
  parts: readonly GaugePart[]
  source?: Child | undefined
}

/** The gauge with its figures in words: the list below is the picture's text. */
export function GaugeFigure({ sentence, parts, source, ...input }: GaugeFigureProps) {
  return (
    <div class="gauge-figure">
      <Figure title={input.title} sentence={sentence} svg={gauge({ ...input, desc: sentence })} source={source} />
      <dl class="gauge-parts">
        {parts.map(({ kind, label, figure }) => (
          <div>
            <dt>
              <Swatch kind={kind} /> {label}
            </dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
