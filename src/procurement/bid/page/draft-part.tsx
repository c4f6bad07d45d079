/** Kept and fetched by the browser's part, which alone has the passphrase: shown when it runs. */
export function DraftPart() {
  return (
    <details class="details" data-draft hidden>
      <summary>Gem en kladde, eller hent den I har</summary>
      <p class="prose">
        Kladden låses med jeres egen adgangssætning, før den gemmes. Vi kan ikke læse den og kan ikke hjælpe, hvis I
        glemmer sætningen. Bilag er ikke med i kladden.
      </p>
      <div class="form-group">
        <label class="form-label" for="felt-kladde">
          Adgangssætning til kladden
        </label>
        <span class="form-hint" id="felt-kladde-hint">
          Mindst 12 tegn. Den sendes ikke.
        </span>
        <input
          type="password"
          class="form-input"
          id="felt-kladde"
          autocomplete="off"
          aria-describedby="felt-kladde-hint"
        />
      </div>
      <p class="form-acts">
        <button type="button" class="button button-secondary" data-draft-keep>
          Gem kladden
        </button>
        <button type="button" class="button button-secondary" data-draft-fetch>
          Hent kladden
        </button>
        <span role="status" data-draft-said />
      </p>
    </details>
  )
}
