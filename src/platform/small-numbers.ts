/** Counts of people so small that a reader may know whom they are about. */
export const smallest = 5

export const fewer = `færre end ${smallest}`

/** A count of people as it may be public: 0 → "0", 3 → "færre end 5", 12 → "12". */
export function peopleText(count: number): string {
  return count > 0 && count < smallest ? fewer : new Intl.NumberFormat('da-DK').format(count)
}

const people = String.raw`(?:borger|deltager|person|ledig|kvind|mand|mænd|ung|flygtning|dagpengemodtager|kontanthjælpsmodtager|langtidsledig|aktivitetsparat|jobparat|henvist|ansat)\p{L}*`
const between = String.raw`(?:(?:nye?|enkelte?|af|de|aktivitetsparate|jobparate|ledige|unge|langtidsledige|henviste)\s+){0,3}`
const share = String.raw`(?:(?:ud\s+)?af\s+(?:(?:de|i\s+alt)\s+)?[\p{L}\d.]+\s+)?`
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:[1-4]|én|kun en|to|tre|fire)\s+${share}${between}${people}(?!\p{L})`,
  'giu',
)

/** "tre borgere", "1 deltager", "3 ud af 38 borgere", "2 unge ledige": each as it stands in the text. "En borger" in general is nobody. */
export function smallCountsIn(text: string): string[] {
  return [...text.replaceAll('\u00a0', ' ').matchAll(counted)].map((m) => m[0])
}
