/** What each source is called on the page. */
export const sourceNames = {
  'agreement-use': 'Forbrug og lønnede timer',
  'use-chart': 'Figur: forbrug mod loft',
  citizens: 'Borgere pr. delaftale',
  'budget-note': 'Budgetnotatets tabeller',
  'budget-table': 'Én tabel af et budgetnotat',
  'budget-scenarios': 'Budgetnotatets muligheder',
  appropriation: 'Bevilling år for år',
  'needs-overview': 'Årets behov og særindsatser',
  need: 'Ét behov',
  decisions: 'Tidligere beslutning',
} as const
export type SourceId = keyof typeof sourceNames

/** “Én tabel af et budgetnotat (BI105/table-2)” */
export function insertName({ source, of }: { source: string; of: string }): string {
  return `${Object.entries(sourceNames).find(([id]) => id === source)?.[1] ?? source} (${of})`
}
