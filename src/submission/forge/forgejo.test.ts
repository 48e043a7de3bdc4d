import { forgejoServer } from "./fixtures/forgejo-server.ts";
import { forgejo } from "./forgejo.ts";
import { conformsOverHttp } from "./http-conformance.ts";

conformsOverHttp({
  serve: forgejoServer,
  forge: (url, options) => forgejo({ url, repository: "example/portal", token: "a-token", ...options }),
});
