import { onStage } from './stage.ts'
import { interleave } from './ab.ts'
await onStage(5, 100, async (stage) => {
  const get=(s:any,path:string)=>({server:s.child,load:()=>({...stage.to(s),method:'GET' as const,headers:{Cookie:stage.ground.caseworker},requests:Array.from({length:600},()=>({path}))})})
  const r=stage.ground.referral
  for (const [name,a,b] of [['about vs raw page',get(stage.raw,`/referral/${r}`),get(stage.ours,'/om/tilgaengelighed')],['rest act vs raw page',get(stage.raw,`/referral/${r}`),get(stage.ours,`/api/referrals/show-referral?referral=${r}`)],['rest list-lots(public-ish, agreement) vs raw',get(stage.raw,`/referral/${r}`),get(stage.ours,`/api/portfolio/list-lots?agreement=PRACTICE-LOCAL`)],['page vs raw page',get(stage.raw,`/referral/${r}`),get(stage.ours,`/henvisninger/${r}`)]] as const) { const m=await interleave(stage.generator,a,b,5); console.log(name, Math.round(m.limit), Math.round(m.ours), m.ratio.toFixed(2)) }
})
