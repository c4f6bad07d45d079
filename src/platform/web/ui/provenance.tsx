import { sourceTag, type SourceGiven } from '../sources.ts'
import { Source } from './source.tsx'

/** The source an act tells of, as a tag that leads to the paper where there is one. */
export function Provenance({ source }: { source: SourceGiven }) {
  const { kind, text, href } = sourceTag(source)
  return (
    <Source kind={kind} href={href}>
      {text}
    </Source>
  )
}
