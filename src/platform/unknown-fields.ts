import { z } from 'zod'

/** Names a type does not have, where in the input they stand, and the names it has there. */
export interface Unknown {
  at: string
  names: string[]
  known: string[]
}

/** What of an input its type would pass over in silence, however deep. A type that says it takes more (`z.looseObject`) is let be. */
export function unknownFields(type: z.core.$ZodType, value: unknown, at = ''): Unknown[] {
  if (value === null || typeof value !== 'object') return []
  if (type instanceof z.ZodObject) return Array.isArray(value) ? [] : ofObject(type, value, at)
  if (type instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((v, i) => unknownFields(type.element, v, below(at, i))) : []
  if (type instanceof z.ZodPipe) return unknownFields(type.in instanceof z.ZodTransform ? type.out : type.in, value, at)
  if (type instanceof z.ZodUnion) return ofUnion(type, value, at)
  return isWrapped(type) ? unknownFields(type.unwrap(), value, at) : []
}

function ofObject(type: z.ZodObject, value: object, at: string): Unknown[] {
  const known = Object.keys(type.shape)
  const given = Object.entries(value)
  const names = type.def.catchall ? [] : given.map(([name]) => name).filter((name) => !known.includes(name))
  const deeper = given.flatMap(([name, v]) => {
    const part = type.shape[name]
    return part && known.includes(name) ? unknownFields(part, v, below(at, name)) : []
  })
  return names.length > 0 ? [{ at, names, known }, ...deeper] : deeper
}

/** The option the value says it is; otherwise the one it fits best. */
function ofUnion(type: z.ZodUnion, value: object, at: string): Unknown[] {
  const discriminator = type instanceof z.ZodDiscriminatedUnion ? type.def.discriminator : undefined
  const options = type.options.filter((option) => {
    if (discriminator === undefined) return true
    const says = option instanceof z.ZodObject ? option.shape[discriminator] : undefined
    return says instanceof z.ZodLiteral && says.safeParse((value as Record<string, unknown>)[discriminator]).success
  })
  const [best = []] = options.map((option) => unknownFields(option, value, at)).sort((a, b) => a.length - b.length)
  return best
}

function isWrapped(type: z.core.$ZodType): type is z.ZodOptional | z.ZodNullable | z.ZodDefault | z.ZodPrefault {
  return [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault].some((wrapper) => type instanceof wrapper)
}

function below(at: string, name: string | number): string {
  return at === '' ? String(name) : `${at}.${name}`
}
