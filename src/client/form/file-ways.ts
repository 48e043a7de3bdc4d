import { newFileUrl } from "../../exports/new-file-url.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import type { Portal } from "../../schema/portal.ts";
import { copyAndSay } from "./copying.ts";
import { all, language, make } from "./dom.ts";

const words = formPreviewWords[language];

/** A file that somebody can send in by hand. */
export interface OwnFile {
  readonly path: string;
  readonly content: string;
}

/** What mail programs take in an address. */
const mostInMail = 1800;

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** The files in one text, each under its path. */
function asText(files: readonly OwnFile[]): string {
  const parts = files.map(({ path, content }) => `# ${path}\n${content}`);
  return files.length === 1 ? (files[0]?.content ?? "") : parts.join("\n");
}

/** Saves a text as a file of that name. */
export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

function download(files: readonly OwnFile[]): void {
  for (const { path, content } of files) saveAs(nameOf(path), content, "application/yaml");
}

/** The repository as the page tells of it: forge, branch and address. */
function repositoryOf(form: HTMLFormElement): Portal["repository"] {
  const [forge, branch, url] = (form.dataset["repository"] ?? "").split(" ");
  if (forge === undefined || branch === undefined || url === undefined) return undefined;
  return { forge: forge as NonNullable<Portal["repository"]>["forge"], branch, url };
}

function newFileLinks(form: HTMLFormElement, files: readonly OwnFile[], first: HTMLAnchorElement): void {
  const item = first.closest("li");
  const label = first.dataset["label"] ?? first.textContent?.trim() ?? "";
  first.dataset["label"] = label;
  const links = files.flatMap(({ path, content }) => {
    const href = newFileUrl(repositoryOf(form), path, content);
    if (href === undefined) return [];
    const text = files.length === 1 ? label : `${label}: ${nameOf(path)}`;
    const link = make(
      "a",
      { class: "button quiet", href, rel: "noopener", target: "_blank", "data-new-file": "" },
      text,
    );
    link.dataset["label"] = label;
    // What does not fit in the address is copied, to be pasted there.
    if (!href.includes("value=")) {
      link.addEventListener("click", () => void navigator.clipboard.writeText(content));
      link.title = words.newFileLong;
    }
    return [link];
  });
  item?.replaceChildren(...links);
}

/** Makes the ways that need no service lead to these very files. */
export function offerFiles(form: HTMLFormElement, files: readonly OwnFile[], title: string): void {
  const own = (name: string) => form.querySelector<HTMLElement>(`[data-do="${name}"]`);
  const downloads = own("download");
  const copies = own("copy");
  if (downloads) {
    downloads.onclick = () => {
      download(files);
    };
  }
  if (copies) copies.onclick = () => void copyAndSay(copies, asText(files));
  const [first] = all<HTMLAnchorElement>(form, "[data-new-file]");
  if (first) newFileLinks(form, files, first);
  const mail = form.querySelector<HTMLAnchorElement>("[data-email]");
  if (mail) {
    const to = mail.href.split("?")[0] ?? "";
    const text = asText(files);
    const body = encodeURIComponent(text).length <= mostInMail ? text : `${title}\n\n${words.emailLong}`;
    mail.href = `${to}?subject=${encodeURIComponent(`${words.emailSubject}: ${title}`)}&body=${encodeURIComponent(body)}`;
  }
}
