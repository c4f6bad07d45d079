/** A path with those parameters that say something: `address('/aftaler', { verden: 'papirer', efter: undefined })`. */
export function address(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()
  return text === '' ? path : `${path}?${text}`
}
