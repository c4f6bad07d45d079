/**
 * The divisions of the common procurement vocabulary (regulation 213/2008): the first two digits of every code. The 9,454 codes
 * themselves are not shipped, so a code of a true division may still be none; TED says so when the notice is tried there.
 */
const divisions = new Set(
  (
    '03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 ' +
    '77 79 80 85 90 92 98'
  ).split(' '),
)

export function isCpvDivision(cpv: string): boolean {
  return divisions.has(cpv.slice(0, 2))
}

/** Denmark's eleven areas of the third level (regulation 1059/2003, NUTS 2024): notices take no others for a place in Denmark. */
const areas = new Set('DK011 DK012 DK013 DK014 DK021 DK022 DK031 DK032 DK041 DK042 DK050'.split(' '))

/** Whether a code is precise enough for a notice: DK042 is, DK04 is not. */
export function isDanishArea(nuts: string): boolean {
  return areas.has(nuts)
}
