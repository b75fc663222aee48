/* Service worker of the site: keeps the site's own files, so that the page opens without a network. Drafts never pass
   here, and requests to the local server (api/) are left alone. FILES and VERSION are put in by the build. */
const name = "underretning-VERSION";
const files = [
  /* FILES */
];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const old = (key) => key.startsWith("underretning-") && key !== name;
  const clear = async () => {
    for (const key of await caches.keys()) if (old(key)) await caches.delete(key);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const ours = address.origin === self.location.origin && event.request.method === "GET";
  if (!ours || address.pathname.includes("/api/")) return;
  event.respondWith(
    caches
      .match(event.request, { ignoreSearch: true })
      .then((kept) => kept ?? fetch(event.request)),
  );
});
