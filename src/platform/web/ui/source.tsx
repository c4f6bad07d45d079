import type { Child } from 'hono/jsx'

/** Where a figure comes from: a paper as printed, a law, made up for practice, worked out here, or written by a person. */
export type SourceKind = 'paper' | 'law' | 'practice' | 'calculated' | 'entered'

export interface SourceProps {
  kind: SourceKind
  /** The exact place: "BI105, Tabel 2" or "LAB § 8". Without it the tag says its kind. */
  children?: Child
  href?: string | undefined
}

const words: Readonly<Record<SourceKind, string>> = {
  paper: 'papir',
  law: 'lov',
  practice: 'øvelse',
  calculated: 'beregnet',
  entered: 'indtastet',
}

export function Source({ kind, children, href }: SourceProps) {
  const text = children === undefined ? words[kind] : children
  const inner = (
    <>
      {children === undefined ? null : <span class="sr-only">{words[kind]}: </span>}
      {text}
    </>
  )
  const classes = `source source-${kind}`
  return href === undefined ? (
    <span class={classes} title={`Kilde: ${words[kind]}`}>
      {inner}
    </span>
  ) : (
    <a class={classes} href={href} title={`Kilde: ${words[kind]}`}>
      {inner}
    </a>
  )
}
