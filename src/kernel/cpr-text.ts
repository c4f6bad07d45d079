/** Finding personal numbers in free text, as people write them and as parseCpr reads them. */
// Signs that take no room (a soft hyphen, a zero-width space) hide nothing.
const gap = String.raw`[\s\u00AD\u200B-\u2014\u2060\u2212-]*`
const begins = String.raw`(?:(?<![\p{L}\d])|(?<=cpr))`
const sixAndFour = new RegExp(String.raw`${begins}(\d{6})${gap}(\d{4})(?![\p{L}\d])`, 'giu')
/** "01.01.90-1234", "01/01/90-1234": a day with its marks, and four digits after a hyphen. */
const dayAndFour = /(?<![\d./])(\d{2})[./](\d{2})[./](\d{2})[\u2010-\u2014\u2212-](\d{4})(?!\d)/g
const spacedOut = new RegExp(String.raw`(?<![\w-])(?:\d${gap}){9}\d(?![\w-])`, 'g')

/** Whether a text holds ten digits that read as a personal number. */
export function holdsCpr(text: string): boolean {
  return scrubCpr(text) !== text
}

/** The text with each personal number's last digits taken out. */
export function scrubCpr(text: string): string {
  return text
    .replace(sixAndFour, '$1-xxxx')
    .replace(dayAndFour, (all, day: string, month: string, year: string) =>
      beginsWithDay(day + month) ? `${day}${month}${year}-xxxx` : all,
    )
    .replace(spacedOut, (all) => (beginsWithDay(all) ? 'xxxxxx-xxxx' : all))
}

/** A row of figures ("540 540 540 0") is no personal number: those begin with a day and a month. */
function beginsWithDay(spaced: string): boolean {
  const digits = spaced.replace(/\D/g, '')
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  // A day above 60 is a replacement number, and the synthetic ones of practice.
  return (day >= 1 && day <= 31) || (day >= 61 && day <= 91) ? month >= 1 && month <= 12 : false
}
