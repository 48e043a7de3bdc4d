/** What the submission service answered. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const patience = 20_000;

/**
 * Asks the submission service.
 *
 * @param at Its address; the portal's own folder on its host where it lies beside the portal.
 * @returns undefined where it is silent, or answers something else than JSON: a host without the service does.
 */
export async function askService(at: string, path: string, body?: object): Promise<Reply | undefined> {
  const address = `${at.replace(/\/$/, "")}/api/submissions${path}`;
  const silence = new AbortController();
  const timer = setTimeout(() => {
    silence.abort();
  }, patience);
  try {
    const response = await fetch(address, {
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: body ? { "content-type": "application/json" } : {},
      credentials: "omit",
      signal: silence.signal,
    });
    if (!/json/.test(response.headers.get("content-type") ?? "")) return undefined;
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the service gave out a challenge: one that takes proposals does. */
export const isChallenge = (reply: Reply | undefined): reply is Reply =>
  reply?.status === 200 && "parameters" in reply.body;

/** The rule by which the service refused, such as `id-taken`. */
export function ruleOf({ body }: Reply): string {
  return (
    String(body["type"] ?? "")
      .split(":")
      .at(-1) ?? ""
  );
}
