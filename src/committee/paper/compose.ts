import { inOrder, partKeys, type PaperKind, type Part, type PartBlock, type PartKey } from './parts.ts'

/** What the composer's form sends: `del.economy.0.text`, `del.economy.1.insert` = `source|of`, points and annexes a line each. */
export type FormValues = Readonly<Record<string, string | undefined>>

export interface Composed {
  parts: Part[]
  points: string[]
  annexes: string[]
}

export function holdsParts(values: FormValues): boolean {
  return Object.keys(values).some((name) => name.startsWith('del.'))
}

/** The form's words, with the button that was pressed carried out. */
export function composedOf(values: FormValues, kind: PaperKind): Composed {
  const parts = inOrder(
    kind,
    partKeys.map((key): Part => ({ key, blocks: blocksIn(values, key) })),
  )
  return { parts: pressed(parts, values), points: linesIn(values['points']), annexes: linesIn(values['annexes']) }
}

/** Where to come back to after a button: the part it stands in; undefined when the paper itself was asked for. */
export function cameFrom(values: FormValues): PartKey | 'form' | undefined {
  const asked = values['do'] ?? 'se'
  if (asked === 'se') return undefined
  const [, key] = asked.split(':')
  return partKeys.find((k) => k === key) ?? 'form'
}

function blocksIn(values: FormValues, key: PartKey): PartBlock[] {
  return Object.keys(values)
    .flatMap((name) => {
      const [, part, index, what] = /^del\.(\w+)\.(\d{1,3})\.(text|insert)$/.exec(name) ?? []
      return part === key ? [{ index: Number(index), what, value: values[name] ?? '' }] : []
    })
    .sort((a, b) => a.index - b.index)
    .flatMap(({ what, value }) =>
      what === 'text' ? [{ kind: 'text' as const, text: unixLines(value) }] : insertOf(value),
    )
}

/** `source|of`; anything else is nothing chosen. */
function insertOf(value: string): PartBlock[] {
  const [, source, of] = /^([^|]+)\|(.+)$/.exec(value) ?? []
  return source === undefined || of === undefined ? [] : [{ kind: 'insert', source, of }]
}

/** What is chosen comes in whichever button is pressed, so that no choice is lost. `indsaet:economy`, `op:economy:2`, `ned:economy:2`, `fjern:economy:2` */
function pressed(parts: Part[], values: FormValues): Part[] {
  const [what, key, index] = (values['do'] ?? '').split(':')
  return parts.map((p) => {
    const blocks = p.key === key ? moved(p.blocks, what, Number(index)) : p.blocks
    return { ...p, blocks: [...blocks, ...insertOf(values[`vaelg.${p.key}`] ?? '')] }
  })
}

function moved(blocks: readonly PartBlock[], what: string | undefined, at: number): PartBlock[] {
  const block = blocks[at]
  if (block === undefined) return [...blocks]
  const rest = blocks.filter((_, i) => i !== at)
  if (what === 'fjern') return rest
  const to = what === 'op' ? at - 1 : what === 'ned' ? at + 1 : at
  return to < 0 || to > rest.length ? [...blocks] : rest.toSpliced(to, 0, block)
}

function linesIn(text: string | undefined): string[] {
  return unixLines(text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:at\s+)?(?:\d+[.)]|[-–•])\s+/, '').trim())
    .filter((line) => line !== '')
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
