import type { FormChoices } from "../../exports/form-choices.ts";
import { idByName } from "../../form/id-by-name.ts";
import { make } from "./dom.ts";

let loading: Promise<FormChoices | undefined> | undefined;

/** What there is to choose among; undefined where it cannot be fetched, and then names go as they were written. */
export function loadChoices(form: HTMLFormElement): Promise<FormChoices | undefined> {
  loading ??= fetch(form.dataset["choices"] ?? "")
    .then((response) => (response.ok ? (response.json() as Promise<FormChoices>) : undefined))
    .catch(() => undefined)
    .then((loaded) => {
      // The connection may be back the next time.
      if (loaded === undefined) loading = undefined;
      return loaded;
    });
  return loading;
}

/** The id of the actor of that name. */
export function actorIdIn(choices: FormChoices | undefined): (name: string) => string | undefined {
  return idByName(choices?.actors ?? []);
}

/** Suggests the names of actors while one is written. */
export function suggestActors(choices: FormChoices): void {
  const options = choices.actors.map(([, name]) => make("option", { value: name }));
  document.getElementById("actors")?.replaceChildren(...options);
}
