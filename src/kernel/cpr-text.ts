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
  return text.replace(sixAndFour, '$1-xxxx').replace(spacedOut, 'xxxxxx-xxxx')
}
