export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** One text for one value: keys in order, no spaces, whole numbers only, what is undefined left out. @throws on a number with decimals */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('only whole numbers')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const parts = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const part = value[key]
      return part === undefined ? [] : [`${JSON.stringify(key)}:${canonical(part)}`]
    })
  return `{${parts.join(',')}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
