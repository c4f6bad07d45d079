/** Sliders beside the two percent fields; the form is sent when one is let go. Without this the fields and the button do the same. */
const form = document.querySelector<HTMLFormElement>('form[data-what-if]')
for (const name of ['indtag', 'pris']) {
  const field = form?.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (form && field) addSlider(form, field)
}

function addSlider(form: HTMLFormElement, field: HTMLInputElement): void {
  const slider = document.createElement('input')
  const label = form.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.name
  Object.assign(slider, { type: 'range', min: '0', max: '200', step: '5', value: field.value || '100' })
  slider.setAttribute('aria-label', label)
  slider.addEventListener('input', () => (field.value = slider.value))
  slider.addEventListener('change', () => form.requestSubmit())
  field.addEventListener('change', () => (slider.value = field.value || '100'))
  field.closest('.form-group')?.append(slider)
}
