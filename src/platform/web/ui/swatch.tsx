import type { Child } from 'hono/jsx'
import { palette } from '../charts/palette.ts'

export type SwatchKind = 'used' | 'committed' | 'free' | 'hatch' | 'over' | 'edge' | 'unknown' | 'ceiling' | 'forecast'

/** A sample of a picture's mark, beside its word. */
export function Swatch({ kind }: { kind: SwatchKind }) {
  return (
    <svg class="swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      {marks[kind]()}
    </svg>
  )
}

const box = { x: '1', y: '1', width: '20', height: '14' } as const

const marks: Readonly<Record<SwatchKind, () => Child>> = {
  used: () => <rect {...box} fill={palette.used} />,
  over: () => <rect {...box} fill={palette.bad} />,
  committed: () => <rect {...box} fill={palette.committed} />,
  free: () => <rect {...box} fill={palette.free} stroke={palette.edge} />,
  unknown: () => <rect {...box} fill={palette.paper} stroke={palette.used} stroke-width="1.5" stroke-dasharray="4 3" />,
  ceiling: () => <path d="M11 0V16" stroke={palette.act} stroke-width="3" />,
  forecast: () => <path d="M2 3V13M2 8H20M20 3V13" stroke={palette.used} stroke-width="2.5" fill="none" />,
  edge: () => (
    <>
      <rect {...box} fill={palette.free} stroke={palette.used} />
      <path d="M1 2.5H21" stroke={palette.act} stroke-width="5" />
    </>
  ),
  hatch: () => (
    <>
      <rect {...box} fill="#fdf0e4" stroke={palette.act} />
      <path d="M3 15L10 1M9 15L16 1M15 15L20 5" stroke={palette.act} stroke-width="2.5" />
    </>
  ),
}
