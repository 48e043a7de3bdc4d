import { all } from "./dom.ts";

/** Shows what an answer calls for, and hides the rest. Without the script everything is there to read. */
export function startConditions(form: HTMLFormElement): () => void {
  const parts = all(form, "[data-shows]");
  const show = () => {
    const data = new FormData(form);
    for (const part of parts) {
      const [name = "", values = ""] = (part.dataset["shows"] ?? "").split("=");
      const given = data.getAll(name);
      part.hidden = !values.split(",").some((value) => given.includes(value));
    }
  };
  form.addEventListener("change", show);
  show();
  return show;
}
