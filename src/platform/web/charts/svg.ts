/** Text made safe inside SVG, in content and in double-quoted attributes. */
export function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

/** At most two decimals, so that a picture's bytes do not change with the machine's floats. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `name` and description of a picture, to be put first in its `<svg>`. */
export function said(id: string, title: string, desc: string): { attributes: string; elements: string } {
  return {
    attributes: `aria-labelledby="${safe(id)}-t" aria-describedby="${safe(id)}-d"`,
    elements: `<title id="${safe(id)}-t">${safe(title)}</title><desc id="${safe(id)}-d">${safe(desc)}</desc>`,
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
