import { z } from 'zod'
import type { Act } from '../src/platform/index.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Values to put in fields: by the field's name, for a text and for a number. */
export interface Filling {
  texts: Record<string, string>
  numbers: Record<string, number>
  /** For a text or number field whose name says nothing. */
  text: string
  number: number
}

interface Shape {
  type?: string
  enum?: Json[]
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  anyOf?: Shape[]
  default?: Json
}

/** An input made from the act's own schema: with every field it knows, or with those it must have. */
export function inputFor(act: Act, filling: Filling, which: 'all' | 'required'): unknown {
  const shape = z.toJSONSchema(act.input, { unrepresentable: 'any', io: 'input' }) as Shape
  return filled(shape, filling, which, '')
}

function filled(shape: Shape, filling: Filling, which: 'all' | 'required', name: string): Json {
  if (shape.enum) return shape.enum.at(-1) ?? null
  if (shape.properties) {
    const names = which === 'all' ? Object.keys(shape.properties) : (shape.required ?? [])
    const given = names.map((n) => [n, filled(shape.properties?.[n] ?? {}, filling, which, n)] as const)
    return Object.fromEntries(
      given.filter(([n, v]) => which === 'required' || v !== filling.text || shape.required?.includes(n)),
    )
  }
  if (shape.items) return [filled(shape.items, filling, which, name)]
  if (isNumber(shape)) return filling.numbers[name] ?? filling.number
  return filling.texts[name] ?? filling.numbers[name] ?? filling.text
}

function isNumber({ type, anyOf }: Shape): boolean {
  return (
    type === 'number' || type === 'integer' || Boolean(anyOf?.some((s) => s.type === 'number' || s.type === 'integer'))
  )
}
