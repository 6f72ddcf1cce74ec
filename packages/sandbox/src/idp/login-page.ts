import { html, page } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import type { Door, FieldError, LoginField } from './doors/door.ts';

export interface LoginView {
  door: Door;
  /** Path that the form is sent to. */
  action: string;
  /** Index of the weakest level that is accepted, and of the one that is chosen. */
  weakest: number;
  chosen: number;
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
}

function errorSummary(errors: readonly FieldError[]): Html {
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>Inloggen is niet gelukt</h2>
    ${errors.map(({ field, message }) => html`<p><a href="#${field}">${message}</a></p>`)}
  </div>`;
}

function textField(field: Door['fields'][number], view: LoginView): Html {
  const error = view.errors.find((candidate) => candidate.field === field.name);
  const described = `${field.name}-uitleg${error ? ` ${field.name}-fout` : ''}`;
  return html`<div class="field${error ? ' wrong' : ''}">
    <label for="${field.name}">${field.label}</label>
    <p class="help" id="${field.name}-uitleg">${field.help}</p>
    ${error && html`<p class="fault" id="${field.name}-fout">${error.message}</p>`}
    ${
      field.options
        ? selectOf(field, field.options, view, described)
        : textBox(field, view, described, error !== undefined)
    }
  </div>`;
}

function textBox(field: LoginField, view: LoginView, described: string, wrong: boolean): Html {
  return html`<input
    type="text"
    id="${field.name}"
    name="${field.name}"
    value="${view.values[field.name] ?? ''}"
    autocomplete="off"
    spellcheck="false"
    aria-describedby="${described}"
    ${field.numeric && html`inputmode="numeric"`}
    ${wrong && html`aria-invalid="true"`}
  />`;
}

function selectOf(field: LoginField, options: NonNullable<LoginField['options']>, view: LoginView, described: string) {
  const chosen = view.values[field.name] ?? '';
  return html`<select id="${field.name}" name="${field.name}" aria-describedby="${described}">
    ${options.map(
      ({ value, label }) => html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
    )}
  </select>`;
}

function levelChoice({ door, weakest, chosen, errors }: LoginView): Html | false {
  if (door.levels.length === 0) return false;
  const error = errors.find(({ field }) => field === 'niveau');
  return html`<fieldset id="niveau" tabindex="-1" class="${error ? 'field wrong' : ''}">
    <legend>Betrouwbaarheidsniveau</legend>
    <p class="help">Hoe sterk u inlogt. Dit geldt ook als u hieronder een testpersoon kiest.</p>
    ${error && html`<p class="fault">${error.message}</p>`}
    ${door.levels.map((level, index) =>
      index < weakest
        ? false
        : html`<div class="choice">
            <input
              type="radio"
              id="niveau-${level.name}"
              name="niveau"
              value="${level.name}"
              ${index === chosen && html`checked`}
            />
            <label for="niveau-${level.name}">${level.label}</label>
          </div>`,
    )}
  </fieldset>`;
}

function people(door: Door): Html {
  return html`<h2>${door.peopleTitle}</h2>
    ${door.groups.map(
      (group, groupIndex) =>
        html`<h3>${group.title}</h3>
          <ul class="people">
            ${group.people.map(
              (person, index) =>
                html`<li>
                  <button
                    class="second"
                    name="persoon"
                    value="${person.value}"
                    aria-describedby="p${groupIndex}-${index}"
                  >
                    ${person.name}
                  </button>
                  <span id="p${groupIndex}-${index}">${[person.number, person.note].filter(Boolean).join(', ')}</span>
                </li>`,
            )}
          </ul>`,
    )}`;
}

/** The login page of a door: one form, works without script; the first button is what Enter presses. */
export function loginPage(view: LoginView): string {
  const { door, weakest, errors } = view;
  const needed = door.levels[weakest];
  return page({
    title: `${errors.length > 0 ? 'Fout: ' : ''}${door.title}`,
    sticker: door.sticker,
    wide: true,
    main: html`<h1>${door.title}</h1>
      ${errors.length > 0 && errorSummary(errors)}
      <p>${door.intro}</p>
      ${weakest > 0 && needed && html`<p class="notice">Voor dit onderdeel is minimaal niveau ${needed.label} nodig.</p>`}
      <form method="post" action="${view.action}" novalidate>
        <div class="card">
          ${door.fields.map((field) => textField(field, view))} ${levelChoice(view)}
          <div class="buttons">
            <button type="submit">Inloggen</button>
            <button type="submit" class="second" name="actie" value="annuleren">Annuleren</button>
          </div>
        </div>
        ${people(door)}
      </form>`,
  });
}
