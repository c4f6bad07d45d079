/** Small invented papers of Eksempelby, with the defects real ones have: split letters, lost ø, rows with a blank, two titles of an annex. */

export const proposal = ` 3. Nye veje t il lønnede t imer i Havnekvarteret
(2025-0012345)

INDSTILLING OG BESLUTNING

Beskæft igelsesforvaltningen indstiller,

1. at Beskæft igelsesudvalget godkender rammerne for en lokal indsats i 2026 og

2027.

2. at Beskæft igelsesudvalget tager orienteringen om de to forsøg t il efterretning.

PROBLEMSTILLING

Udvalget behandlede den 14. april 2025 et oplæg om lønnede timer (BU 14.04.25, punkt 2). Der er siden primo 2025 kommet nye virksomheder til kvarteret.

ØKONOMI

Der disponeres 0,75 mio. kr. til Havnens Værksted, og der afsættes 1,5 mio. kr. årligt i perioden 2026-2027 til indsatsen.

BILAG

1. Oversigt over virksomheder

2. Forsøgene i korte træk

Eva Holm     /
                     Jens Bo Lind.

BESLUTNING

1. at blev godkendt

2. at blev taget  t il efterretning

Borgerlisten og Havnelisten fremsatte følgende protokolbemærkning, som Fælleslisten tilsluttede sig:

Vi lægger vægt på, at timerne bliver til job.

BILAG

• 2025-0012345-1 - 1: Oversigt over virksomheder i kvarteret

• 2025-0012345-2 - 2: Forsøgene i korte træk
`

export const note = `EKSEMPELBY KOMMUNE

EB204 Svar vedr. budgetnotat om socialgkonomiske virksomheder i Havnekvarteret

Okonomi

Tabel 1 – Udgifter til indsatsen

Aktiviteter i forslaget
(1.000 kr. – 2026 p/l)   2026 2027 2028 I alt

Vejledning af virksomheder og
borgere Service 1.200 1.200 300 2.700

Lokaler Service 400 - 0 400

Opstart Service 150 150

Udgifter i alt 1.750 1.200 300 3.250

Tidligere afsatte midler

(1.000 kr., løbende p/l) 2023 2024 2025

Aftalen 2023 500 500

Aftalen 2024 250 250

Afsatte midler i alt 500 750 250
`

export const memo = `## Notat til: Beskæftigelsesudvalget

### Orientering om erfaringer fra 2025

#### Baggrund

Leverandørerne har sendt deres erfaringer.

03-12-2025

Sagsnummer i F2
2025 - 20311

Dokumentnummer i F2
3099887

Sagsbehandler
Mona Vind

**Tabel 1 - Timer fordelt på år**

| Sted | 2024 | 2025 | I alt |
| --- | ---: | ---: | ---: |
| Havnen | 1.200 | 1.350 | 2.550 |
| Bakken | - |  | 0 |
| I alt | 1.200 | 1.350 | 2.550 |

### Bilag

1	Erfaringer fra Havnen
2	Erfaringer fra Bakken
`
