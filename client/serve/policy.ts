/**
 * What the page may do: everything comes from its own address and nothing goes anywhere else. `unsafe-eval` is what the
 * editor's extension host needs to load the extension (W3C CSP 3, script-src), the hash is the one script in that host's frame (checked
 * by the site's build); neither opens a connection.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval' 'sha256-2EBQn+AFduI8Wb0riLwbeshEGP4dJlHornyvuFAgYnA=' blob:",
  "worker-src 'self' blob:",
  "child-src 'self' blob:",
  "frame-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");
