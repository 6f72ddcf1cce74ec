/** A form with one question, with the interface by which a page embeds one of Open Formulieren. */
export class OpenForm {
  constructor(node, { baseUrl, formId, basePath }) {
    Object.assign(this, { node, baseUrl, formId, basePath });
  }

  async init() {
    const answer = await fetch(new URL(`forms/${this.formId}`, this.baseUrl));
    if (!answer.ok) throw new Error(`Open Formulieren answers ${answer.status}`);
    const { name, question } = await answer.json();
    const make = (tag, values, ...children) => {
      const element = Object.assign(document.createElement(tag), values);
      element.append(...children);
      return element;
    };
    const field = make('input', { id: 'of-vraag', name: 'vraag', autocomplete: 'off' });
    const form = make(
      'form',
      {},
      make('h2', { textContent: name }),
      make('label', { htmlFor: 'of-vraag', textContent: question }),
      field,
      make('button', { type: 'submit', textContent: 'Verzenden' }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.replaceChildren(make('p', { role: 'status', textContent: `Bedankt. U schreef: ${field.value}` }));
    });
    this.node.replaceChildren(form);
  }
}
