/** The token in the address's fragment. Another fragment leads to a place on the page. */
const tokenInAddress = (): string | undefined => /^#t=(.+)$/.exec(location.hash)?.[1];

/**
 * Opens what the address's token leads to, now and when another token comes. The skip link changes the fragment too:
 * what is open then stays, with all that has been written in it, and so does the token, which a reload would ask for.
 */
export function onToken(open: (token: string) => void): void {
  let opened: string | undefined;
  const look = () => {
    const token = tokenInAddress();
    if (token === undefined && opened !== undefined) history.replaceState(history.state, "", `#t=${opened}`);
    if (token === undefined || token === opened) return;
    opened = token;
    open(token);
  };
  addEventListener("hashchange", look);
  look();
}
