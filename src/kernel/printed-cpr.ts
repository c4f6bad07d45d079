/**
 * Personal numbers in a printed text, where rows of figures stand too: six digits that are a day, and four. What a form's field must
 * hold no sign of (cpr-text) would here find every table.
 */
const printed = /(?<![\d.,-])(\d{2})(\d{2})(\d{2})([\s\u2010-\u2014\u2212-]?)(\d{4})(?![\d.,]*\d)/g
/** "01.01.90-1234" */
const marked = /(?<![\d.,/-])(\d{2})[./](\d{2})[./](\d{2})[\u2010-\u2014\u2212-](\d{4})(?![\d.,]*\d)/g
const letterByLetter = /(?<![\d.,-] ?)(\d) (\d) (\d) (\d) (\d) (\d) (?:[-–] )?(\d) (\d) (\d) (\d)(?! ?\d)/g

export function holdsPrintedCpr(text: string): boolean {
  return scrubPrintedCpr(text) !== text
}

/** The text with each personal number's last digits taken out. */
export function scrubPrintedCpr(text: string): string {
  return text
    .replace(printed, (all, day: string, month: string, year: string, sign: string) =>
      isDate(day, month) || (sign.trim() === sign && isReplacement(day, month)) ? `${day}${month}${year}-xxxx` : all,
    )
    .replace(marked, (all, day: string, month: string, year: string) =>
      isDate(day, month) ? `${day}${month}${year}-xxxx` : all,
    )
    .replace(letterByLetter, (all, ...d: string[]) =>
      isDate(`${d[0]}${d[1]}`, `${d[2]}${d[3]}`) ? 'xxxxxx-xxxx' : all,
    )
}

/** Whether a scrubbed text had a personal number. */
export function heldCpr(scrubbed: string): boolean {
  return /(?:\d{6}|x{6})-x{4}/.test(scrubbed)
}

/** A replacement number begins with a day above 60; in a row of figures it is only one where no space parts it. */
function isReplacement(day: string, month: string): boolean {
  return Number(day) >= 61 && Number(day) <= 91 && Number(month) >= 1 && Number(month) <= 12
}

function isDate(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}
