export function NotToWeigh() {
  return (
    <>
      <h2>Det må ikke tælle</h2>
      <p>
        At en virksomhed i forvejen er til stede i området, må ikke veje, før kontrakten er indgået. I må gerne kræve,
        at selve indsatsen gennemføres i området.
      </p>
      <p>
        At virksomheden er socialøkonomisk, fritager ikke fra reglerne. Står den på{' '}
        <a href="/indkoeb/virksomheder">listen over dem, der gerne vil indkaldes</a>, er det en hjælp til at finde den,
        ikke en fortrinsret.
      </p>
    </>
  )
}
