import { gitLabServer } from "./fixtures/gitlab-server.ts";
import { gitLab } from "./gitlab.ts";
import { conformsOverHttp } from "./http-conformance.ts";

conformsOverHttp({
  serve: gitLabServer,
  forge: (url, options) => gitLab({ url, repository: "example/portal", token: "a-token", ...options }),
});
