import { conforms } from "./conformance.ts";
import { acceptAsShown } from "./fixtures/accept-as-shown.ts";
import { cutting } from "./fixtures/cut.ts";
import { makeRepository } from "./fixtures/repository.ts";
import { gitIn } from "./git.ts";
import { localGit } from "./local-git.ts";
import { localQueue } from "./local-queue.ts";

conforms(async () => {
  const { folder: repository, git, write, commit, remove } = makeRepository();
  const queue = localQueue({ repository });
  const refs = ["refs/heads/submission", "refs/submissions/published", "refs/submissions/returned"];
  return {
    forge: (cut) => localGit({ repository, run: cutting(gitIn(repository), cut) }),
    changeMain(path, content) {
      write(path, content);
      commit("Change");
    },
    merge: async (key) => void (await acceptAsShown(queue, key)),
    decline: async (key) => void (await queue.giveBack(key, "duplicate")),
    count: () =>
      git("for-each-ref", "--format=x", ...refs, "refs/submissions/withdrawn").split("x").length - 1,
    proposed: (key, path) => `${git("show", `submission/${key}:${path}`)}\n`,
    remove,
  };
});
