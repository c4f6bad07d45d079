import { act, insiders } from '../../platform/index.ts'
import { lawsOn } from '../../registers/index.ts'
import { chooseRoute } from './answer.ts'
import { answerOut } from './answer.view.ts'
import { askedOf, RouteAnswerOut, RouteIn } from './route.input.ts'

export const route = act('procurement.route', {
  kind: 'calculation',
  may: insiders,
  // Many amounts are longer than an address may be.
  secretInput: true,
  summary: 'Find den mindst krævende lovlige vej til et køb, og se hver regel med udfald og kilde',
  input: RouteIn,
  output: RouteAnswerOut,
  run: async ({ tx }, input) => {
    const asked = askedOf(input)
    return answerOut(chooseRoute(asked, await lawsOn(tx, asked.publicationDate)))
  },
})
