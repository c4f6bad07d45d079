/** An invented bid: what is offered, what it costs, and what the evaluators made of it. */
export interface PracticeBid {
  supplier: string
  /** Kroner, by lot. */
  price: Record<number, number>
  /** A tenderer without a security policy is not conforming (R22). */
  policy: boolean
  /** By criterion, the same on every lot. */
  answers: Record<string, string>
  /** By lot and criterion: what each evaluator gave alone, and what they agreed on. */
  points: Record<number, Record<string, [first: string, second: string, agreed: string]>>
  /** By criterion: the agreed reason. */
  reasons: Record<string, string>
}

const methods = {
  1: 'Vi ringer til tre virksomheder om ugen for hver borger og følger selv med den første dag.',
  2: 'Hver borger har én fast kontakt, der har arbejdet med gruppen i mindst fem år.',
  3: 'Forløbet beskrives i fire trin med mål, som borgeren selv er med til at sætte.',
}

/** Havnen, Fremad and Bænken on lot 1; Mangfold and Bænken on lot 2; Væven has no security policy. */
export const twoLotBids: readonly PracticeBid[] = [
  {
    ...{ supplier: 'sup-havnen', policy: true, answers: methods, price: { 1: 21_500_000 } },
    points: { 1: { 1: ['7.00', '7.50', '7.25'], 2: ['6.50', '6.50', '6.50'], 3: ['6.00', '6.50', '6.25'] } },
    reasons: {
      1: 'Et bredt net af virksomheder og en overbevisende beskrivelse af den første dag på arbejdspladsen.',
      2: 'Fast kontakt med stor erfaring; det er mindre klart, hvem der træder til ved ferie.',
      3: 'Trinene er klare, og borgeren er med til at sætte målene.',
    },
  },
  {
    ...{ supplier: 'sup-fremad', policy: true, price: { 1: 20_900_000 } },
    answers: { ...methods, 1: 'Vi har aftaler med ni virksomheder og finder resten sammen med borgeren.' },
    points: { 1: { 1: ['6.00', '6.50', '6.20'], 2: ['7.00', '6.50', '6.80'], 3: ['7.00', '7.00', '7.00'] } },
    reasons: {
      1: 'Ni faste aftaler er et godt grundlag, men planen for flere er tynd.',
      2: 'Meget konkret om, hvordan konflikter forebygges og tages op bagefter.',
      3: 'Forløbet er beskrevet dag for dag og kan bruges af jobcentret, som det er.',
    },
  },
  {
    ...{ supplier: 'sup-baenken', policy: true, price: { 1: 19_800_000, 2: 10_200_000 } },
    answers: { ...methods, 3: 'Vi skriver en halv side efter hver måned.' },
    points: {
      1: { 1: ['5.50', '5.50', '5.50'], 2: ['6.00', '6.50', '6.25'], 3: ['4.00', '4.50', '4.25'] },
      2: { 1: ['6.00', '6.00', '6.00'], 2: ['6.50', '6.50', '6.50'], 3: ['4.50', '4.50', '4.50'] },
    },
    reasons: {
      1: 'Godt arbejde med de virksomheder, der nævnes, men de dækker ikke hele målgruppen.',
      2: 'God kontakt til borgerne; bemandingen om aftenen er uklar.',
      3: 'Den månedlige beskrivelse er kort og siger lidt om progression.',
    },
  },
  {
    ...{ supplier: 'sup-mangfold', policy: true, answers: methods, price: { 2: 10_900_000 } },
    points: { 2: { 1: ['7.00', '7.50', '7.25'], 2: ['7.00', '7.00', '7.00'], 3: ['6.50', '6.50', '6.50'] } },
    reasons: {
      1: 'Køkkenet giver plads til alle fra første uge, og vejen derfra til andre virksomheder er beskrevet.',
      2: 'Stærkt kendskab til gruppen og en klar arbejdsdeling.',
      3: 'Gode eksempler på beskrivelser, som jobcentret kan bruge.',
    },
  },
  {
    ...{ supplier: 'sup-vaeven', policy: false, answers: methods, price: { 2: 8_400_000 } },
    ...{ points: {}, reasons: {} },
  },
]

/** Three bids on the one lot; the third is the dearest and the best described. */
export const oneLotBids: readonly PracticeBid[] = [
  {
    ...{ supplier: 'sup-havnen', policy: true, answers: methods, price: { 1: 17_400_000 } },
    points: { 1: { 1: ['6.50', '6.50', '6.50'], 2: ['6.50', '7.00', '6.75'], 3: ['5.50', '5.00', '5.25'] } },
    reasons: {
      1: 'Solidt virksomhedsarbejde med tydelig støtte på arbejdspladsen.',
      2: 'Fast kontakt og god forebyggelse.',
      3: 'Afklaringen er beskrevet, men uden de øvelser, der viser arbejdsevnen.',
    },
  },
  {
    ...{ supplier: 'sup-mangfold', policy: true, answers: methods, price: { 1: 16_100_000 } },
    points: { 1: { 1: ['6.00', '5.50', '5.75'], 2: ['7.00', '7.00', '7.00'], 3: ['6.00', '6.50', '6.25'] } },
    reasons: {
      1: 'Køkkenet er et godt første sted; antallet af andre virksomheder er lille.',
      2: 'Meget håndholdt, med små hold og to medarbejdere hele dagen.',
      3: 'Klare øvelser, der viser, hvad borgeren kan holde til.',
    },
  },
  {
    ...{ supplier: 'sup-fremad', policy: true, answers: methods, price: { 1: 19_900_000 } },
    points: { 1: { 1: ['6.50', '7.00', '6.75'], 2: ['6.00', '6.00', '6.00'], 3: ['7.50', '7.00', '7.25'] } },
    reasons: {
      1: 'Bredt virksomhedsnet og god opfølgning.',
      2: 'Tilstrækkelig, men med skiftende kontakt i de første uger.',
      3: 'Den bedste beskrivelse af afklaring: øvelser, målepunkter og et færdigt dokument.',
    },
  },
]
