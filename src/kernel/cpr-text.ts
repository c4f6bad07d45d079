/** Finding personal numbers in free text, as people write them and as parseCpr reads them. */
const gap = String.raw`[\s\u2010-\u2014\u2212-]*`
const sixAndFour = new RegExp(String.raw`\b(\d{6})${gap}(\d{4})\b`, 'g')
const spacedOut = new RegExp(String.raw`(?<![\w-])(?:\d${gap}){9}\d(?![\w-])`, 'g')

/** Whether a text holds ten digits that read as a personal number. */
export function holdsCpr(text: string): boolean {
  return scrubCpr(text) !== text
}

/** The text with each personal number's last digits taken out. */
export function scrubCpr(text: string): string {
  return text.replace(sixAndFour, '$1-xxxx').replace(spacedOut, (all) => (beginsWithDay(all) ? 'xxxxxx-xxxx' : all))
}

/** A row of figures ("540 540 540 0") is no personal number: those begin with a day and a month. */
function beginsWithDay(spaced: string): boolean {
  const digits = spaced.replace(/\D/g, '')
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  // A day above 60 is a replacement number, and the synthetic ones of practice.
  return (day >= 1 && day <= 31) || (day >= 61 && day <= 91) ? month >= 1 && month <= 12 : false
}
