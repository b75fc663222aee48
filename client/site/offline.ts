/** Lets the browser keep the pages themselves (never a draft), so that the site opens again without a network. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  await navigator.serviceWorker.register("./offline.js", { scope: "./" }).catch(() => undefined);
}
