/**
 * What scanning and copying do to letters: "t il" and "Beskæft igelse" (a ligature came apart), "socialgkonomi" and "Kebenhavn" (ø, æ and å
 * read as something else). Words are put together and names are compared as if the letters were there; nothing is guessed in running text.
 */

/** Mends split letters in a line, knowing all the paper's lines: a word that stands whole somewhere is put together elsewhere. */
export function splitJoiner(lines: readonly string[]): (line: string) => string {
  const whole = new Set(lines.flatMap((line) => words(line)).filter((word) => word.length >= 8))
  return (line) =>
    line
      .replace(/(?<![\p{L}.])([Tt]) (?=\p{Ll}{2,})/gu, '$1')
      .replace(
        /(?<!\p{L})(\p{L}{2,}[tf]t?) ((?:ions?|ioner|ionen|iv|igelse|igst|igt|ige?|illing|ilstr|ilgang|il|iler|ik|imo|ime)\p{Ll}*)/gu,
        (all, a: string, b: string) => (ownWords.has(b) || !a.endsWith('t') ? all : a + b),
      )
      .replace(/(?<![\p{L}])(\p{L}*t) (\p{Ll}{2,})/gu, (all, a: string, b: string) => {
        const joined = (a + b).toLowerCase()
        return whole.has(joined) && !(whole.has(a.toLowerCase()) && whole.has(b)) ? a + b : all
      })
}

/** Fragments that are words of their own: "et ideal", "at ikke". */
const ownWords = new Set([
  'ikke',
  'igen',
  'ild',
  'ilt',
  'iver',
  'ivrig',
  'ivrige',
  'ikon',
  'ikoner',
  'igang',
  'iværk',
  'ivre',
])

function words(line: string): string[] {
  return line.toLowerCase().match(/\p{L}+/gu) ?? []
}

/**
 * What is left of a word when the letters that are misread are taken out: "beskæftigelse", "beskeeftigelse" and "Beskæft igelse" are one.
 * Figures and signs do not count.
 */
export function skeleton(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåaeogéäöz@q]|[^\p{L}]/gu, '')
}

/** Whether two texts are the same words, letters that scanning loses apart. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [skeleton(a), skeleton(b)]
  if (x.length < 2 || x !== y) return false
  return distance(a.toLowerCase(), b.toLowerCase()) <= Math.max(2, Math.ceil(b.length / 4))
}

/** How many letters must be put in, taken out or changed. Both are short. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}

/** Words of town halls that lose their letters, as they are spelt. A longer word is mended in the part that is one of them. */
const known = [
  ...['socialøkonomi', 'socialøkonomiske', 'socialøkonomisk', 'beskæftigelse', 'beskæftigelses', 'beskæftigelsen'],
  ...['københavn', 'københavns', 'nørrebro', 'østerbro', 'økonomi', 'økonomiske', 'miljø', 'forhøjelse', 'løsning'],
  ...[
    'øvrige',
    'indstilling',
    'beslutning',
    'målgruppe',
    'målgruppen',
    'målgrupper',
    'område',
    'områder',
    'boligområder',
  ],
  ...['virksomheder', 'iværksætteri', 'iværksættere', 'særindsatser', 'særindsats', 'overførselssagen', 'løbende'],
  ...['høring', 'opfølgning', 'fællesskab', 'afdækning', 'udsøgning', 'kontanthjælp', 'kontanthjælpsreformen'],
  ...['forlængelse', 'rådhus', 'rådgivning', 'støtte', 'mødedato', 'mødested', 'bevægelse', 'førtidspension'],
]

/** A name or heading with the letters it lost; the same text when none was. "-" and capitals stand. */
export function mended(text: string, names: readonly string[] = []): string {
  const lexicon = [...known, ...names.flatMap((name) => words(name))]
  return text.replace(/[\p{L}@][\p{L}@é]+/gu, (word) => {
    // A word that has kept its letters is right as it stands.
    if (word.length < 5 || /[æøå]/i.test(word)) return word
    const lower = word.toLowerCase()
    if (lexicon.includes(lower)) return word
    const right = lexicon.find((k) => /[æøå]/.test(k) && alike(lower, k))
    return right === undefined ? word : likeIn(word, right)
  })
}

function likeIn(word: string, right: string): string {
  const first = word[0] ?? ''
  if (word.length > 1 && word === word.toUpperCase()) return right.toUpperCase()
  return first === first.toLowerCase() && first !== '@' ? right : right.charAt(0).toUpperCase() + right.slice(1)
}
