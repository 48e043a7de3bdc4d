import type { actors as sv } from "../sv/actors.ts";

export const actors: typeof sv = {
  type: "Kind of actor",
  size: "Size",
  roles: "Role",
  website: "Website",
  joined: "Joined",
  focusAreas: "Gives priority to",
  commitments: "Commitments",
  commitmentsEmpty: "We hold no commitment from this actor. That need not mean that nothing is being done.",
  takesPart: "Takes part in",
  offers: "Support on offer",
  needs: "Support asked for",
  shown: (shown, of) => `Showing ${shown} of ${of}.`,
  all: (count) => `All ${count}`,
  status: "Part of the work",
  description: (name) => `What ${name} has committed to in the climate work and how it is going.`,
};
