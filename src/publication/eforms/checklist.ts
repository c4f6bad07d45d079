import type { ContractingProcess } from '../process/process.ts'
import { noticeKinds, type Subtype } from './subtypes.ts'

/** What a person does with the file: nothing is ever sent from here. */
export function checklistFor(subtype: Subtype, p: ContractingProcess): string[] {
  return [
    `Læs filen igennem: ${noticeKinds[subtype].danish}, nr. ${subtype}`,
    ...before[subtype](p),
    'Log ind på udbud.dk eller TED med kommunens adgang, og indlæs filen',
    'Lad tjenesten kontrollere filen. Ret i Vifte, hvis den siger fra, og hent filen igen',
    'Send bekendtgørelsen, og gem kvitteringen på sagen',
    'Skriv her i Vifte det nummer, bekendtgørelsen fik, og dagen, den blev sendt',
    ...after[subtype],
  ]
}

const nothing = (): string[] => []

const before: Record<Subtype, (p: ContractingProcess) => string[]> = {
  4: nothing,
  E1: nothing,
  20: (p) => [
    'Se efter, at udbudsmaterialet ligger på den adresse, der står i filen',
    ...(p.content.lots.length > 1
      ? []
      : ['Se efter, at materialet siger, hvorfor udbuddet ikke er delt i flere delaftaler']),
  ],
  25: () => ['Send den, før aftalen skrives under'],
  33: () => ['Se efter, at standstill er udløbet, og at aftalen er skrevet under'],
  38: () => ['Få ændringen set efter af en jurist: om reglerne om ændringer gælder light-regimet, er ikke afklaret'],
}

const after: Record<Subtype, string[]> = {
  4: [],
  E1: ['Skriv det, der bliver sagt, ind som markedsdialog, så alle får det at vide'],
  20: ['Offentliggør ikke udbuddet andre steder, før TED har gjort det'],
  25: ['Vent med aftalen, til fristen efter klagenævnsloven er gået'],
  33: [],
  38: [],
}
