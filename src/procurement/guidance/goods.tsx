export function Goods() {
  return (
    <>
      <h2>Varer og små køb</h2>
      <p>Fx gaver, forplejning og andet til et arrangement. Fire ting skal være opfyldt, før I køber:</p>
      <ol>
        <li>Det, I vil købe, er ikke omfattet af en af kommunens rammeaftaler.</li>
        <li>I har et behov for det, og I kan sige hvilket.</li>
        <li>Købet skal hverken annonceres eller i udbud.</li>
        <li>Købet er økonomisk forsvarligt, og I har skrevet ned hvorfor.</li>
      </ol>
      <p>
        Papiret giver et eksempel: Til en konference den 27. september 2013 kom gaverne til oplægsholderne fra Bybi og
        maden fra Glad mad. Det blev vurderet konkret, at købene var økonomisk forsvarlige.
      </p>
    </>
  )
}
