/** The first letter as a sentence begins: "godkendt" → "Godkendt". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
