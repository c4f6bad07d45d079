/**
 * Vifte's mark: a fan of seven blades from one pin, one of them in the warm colour.
 * Colours are presentation attributes, so the mark is the same inline, as a file and on paper.
 */
export function mark({ size, title }: { size: number; title?: string }): string {
  const said = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${title}"`
  return `<svg class="mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}" focusable="false" ${said}>${blades()}</svg>`
}

/** The mark on a quiet ground, for the browser's tab. */
export function favicon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#ffffff"/>${blades()}</svg>`
}

const angles = [-72, -48, -24, 0, 24, 48, 72] as const
const tints = ['#0b4a6f', '#17608a', '#2b7aa3', '#0b4a6f', '#17608a', '#c2530a', '#0b4a6f'] as const

function blades(): string {
  const leaves = angles.map(
    (angle, index) => `<path d="${blade}" fill="${tints[index] ?? tints[0]}" transform="rotate(${angle} 24 39)"/>`,
  )
  return `${leaves.join('')}<circle cx="24" cy="39" r="3" fill="#0b4a6f"/>`
}

/** Narrow at the pin, broad and rounded at the tip; drawn upright and turned. */
const blade = 'M23.3 34.5 L20.6 12.6 Q20.3 9.6 24 9.6 Q27.7 9.6 27.4 12.6 L24.7 34.5 Z'
