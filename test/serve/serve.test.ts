import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFolder } from "../../client/serve/folder.ts";
import { tokenHeader } from "../../client/serve/guard.ts";
import { type Serving, serve } from "../../client/serve/serve.ts";
import { start } from "../../client/serve/start.ts";

let base = "";
let serving: Serving;

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "serve-")));
  await mkdir(join(base, "site", "assets"), { recursive: true });
  await mkdir(join(base, "kladder", "gamle"), { recursive: true });
  await mkdir(join(base, "andet"));
  await writeFile(join(base, "site", "index.html"), "<!doctype html>");
  await writeFile(join(base, "site.js"), "outside the site");
  await writeFile(join(base, "kladder", "emil.md"), "Emil græd.");
  await writeFile(join(base, "andet", "hemmelig.md"), "hemmelig");
  await symlink(join(base, "andet"), join(base, "kladder", "udvej"));
  await symlink(join(base, "andet", "hemmelig.md"), join(base, "kladder", "link.md"));
  await symlink(join(base, "andet", "ny.md"), join(base, "kladder", "hængende.md"));
  await symlink(join(base, "kladder", "gamle"), join(base, "kladder", "genvej"));
  const folder = await openFolder(join(base, "kladder"));
  serving = await serve({ site: join(base, "site"), folder, port: 0 });
});

afterAll(async () => {
  await serving.close();
  await rm(base, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly token?: string | undefined;
}

function ask(path: string, asked: Asked = {}): Promise<{ status: number; text: string }> {
  const token = "token" in asked ? asked.token : serving.gate.token;
  const headers = { ...asked.headers, ...(token === undefined ? {} : { [tokenHeader]: token }) };
  return new Promise((resolve, reject) => {
    const call = request(
      { host: "127.0.0.1", port: serving.gate.port, path, method: asked.method ?? "GET", headers },
      (response) => {
        let text = "";
        response.on("data", (part) => {
          text += String(part);
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    call.on("error", reject);
    call.end(asked.body);
  });
}

const path = (name: string) => `path=${encodeURIComponent(name)}`;

describe("the user's own folder", () => {
  it("is listed, read and written", async () => {
    const list: unknown = JSON.parse((await ask(`/api/list?${path("")}`)).text);
    expect(list).toContainEqual({ name: "emil.md", kind: "file" });
    expect((await ask(`/api/file?${path("/emil.md")}`)).text).toBe("Emil græd.");
    const put = await ask(`/api/file?${path("gamle/ny.md")}`, { method: "PUT", body: "Ny" });
    expect(put.status).toBe(200);
    expect(await readFile(join(base, "kladder", "gamle", "ny.md"), "utf8")).toBe("Ny");
  });

  it("follows a link that stays inside", async () => {
    await ask(`/api/file?${path("genvej/to.md")}`, { method: "PUT", body: "To" });
    expect((await ask(`/api/file?${path("gamle/to.md")}`)).text).toBe("To");
  });

  it("renames without overwriting, and removes", async () => {
    await ask(`/api/file?${path("a.md")}`, { method: "PUT", body: "a" });
    await ask(`/api/file?${path("b.md")}`, { method: "PUT", body: "b" });
    const taken = await ask(`/api/rename?${path("a.md")}&to=b.md`, { method: "POST" });
    expect(taken).toEqual({ status: 409, text: '{"error":"exists"}' });
    await ask(`/api/rename?${path("a.md")}&to=c.md`, { method: "POST" });
    expect((await ask(`/api/file?${path("c.md")}`)).text).toBe("a");
    await ask(`/api/file?${path("c.md")}`, { method: "DELETE" });
    expect((await ask(`/api/file?${path("c.md")}`)).status).toBe(404);
  });
});

describe("never leaves the folder", () => {
  const ways = [
    "../andet/hemmelig.md",
    "..\\andet\\hemmelig.md",
    "gamle/../../andet/hemmelig.md",
    "/../andet/hemmelig.md",
    "udvej/hemmelig.md",
    "link.md",
    "emil.md\0",
  ];
  it.each(ways)("reading %j", async (way) => {
    const got = await ask(`/api/file?${path(way)}`);
    expect(got).toEqual({ status: 404, text: expect.stringMatching(/outside|notFound/) });
  });

  it.each([...ways.slice(0, 6), "hængende.md"])("writing %j", async (way) => {
    const got = await ask(`/api/file?${path(way)}`, { method: "PUT", body: "x" });
    expect(got.status).toBe(404);
    expect(await readFile(join(base, "andet", "hemmelig.md"), "utf8")).toBe("hemmelig");
  });

  it("hides links that lead outside", async () => {
    const list = (await ask(`/api/list?${path("")}`)).text;
    expect(list).not.toContain("udvej");
    expect(list).not.toContain("link.md");
    expect(list).toContain("genvej");
  });

  it("renaming out and removing through a link", async () => {
    const out = await ask(`/api/rename?${path("emil.md")}&to=${encodeURIComponent("udvej/e.md")}`, {
      method: "POST",
    });
    expect(out.status).toBe(404);
    const gone = await ask(`/api/file?${path("udvej/hemmelig.md")}`, { method: "DELETE" });
    expect(gone.status).toBe(404);
    expect(await readFile(join(base, "andet", "hemmelig.md"), "utf8")).toBe("hemmelig");
    expect((await ask(`/api/file?${path("")}`, { method: "DELETE" })).status).toBe(403);
  });

  it("the site's files stay in the site", async () => {
    expect((await ask("/..%2fsite.js")).status).toBe(404);
    expect((await ask("/index.html")).status).toBe(200);
  });
});

describe("other websites and programs on the machine", () => {
  it.each([undefined, "", "forkert", "x".repeat(32)])(
    "get nothing with token %j",
    async (token) => {
      expect((await ask(`/api/list?${path("")}`, { token })).status).toBe(403);
    },
  );

  it.each(["evil.example", "127.0.0.1", "localhost:1"])(
    "get nothing with Host %s",
    async (host) => {
      expect((await ask("/", { headers: { host } })).status).toBe(403);
    },
  );

  it.each(["http://evil.example", "null", "http://127.0.0.1:1"])(
    "get nothing from Origin %s",
    async (origin) => {
      expect((await ask(`/api/list?${path("")}`, { headers: { origin } })).status).toBe(403);
    },
  );

  it("get nothing embedded in another page", async () => {
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect((await ask("/index.html", { headers })).status).toBe(403);
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  it.skipIf(outside.length === 0)("cannot be reached from the network", async () => {
    for (const host of outside) {
      const answer = await new Promise((resolve) => {
        const socket = connect({ host, port: serving.gate.port });
        socket.on("error", () => resolve("refused"));
        socket.on("connect", () => resolve("connected"));
      });
      expect(answer).toBe("refused");
    }
  });

  it("the token changes at each start and is not in what the server sees", async () => {
    const folder = await openFolder(join(base, "kladder"));
    const other = await serve({ site: join(base, "site"), folder, port: 0 });
    expect(other.gate.token).not.toBe(serving.gate.token);
    expect(new URL(other.address).hash).toBe(`#${other.gate.token}`);
    expect(new URL(other.address).hostname).toBe("127.0.0.1");
    await other.close();
  });
});

describe("npm start says clearly", () => {
  async function said(args: readonly string[]): Promise<string> {
    const lines: string[] = [];
    const started = await start({
      args,
      site: join(base, "site"),
      samples: join(base, "kladder"),
      say: (line) => lines.push(line),
      openBrowser: undefined,
    });
    await started?.close();
    return lines.join("\n");
  }

  it("when a folder is missing or a file", async () => {
    expect(await said([join(base, "findesikke")])).toContain("Mappen findes ikke");
    expect(await said([join(base, "site.js")])).toContain("Det er ikke en mappe");
  });

  it("when the port is taken, and which to try", async () => {
    const text = await said(["--port", String(serving.gate.port)]);
    expect(text).toContain(`Port ${serving.gate.port} er optaget`);
    expect(text).toContain(`--port ${serving.gate.port + 1}`);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)("when the folder cannot be written", async () => {
    const locked = join(base, "låst");
    await mkdir(locked, { mode: 0o500 });
    expect(await said([locked, "--port", "0"])).toContain("Der kan ikke gemmes i mappen");
  });

  it("where it is, when all is well", async () => {
    expect(await said(["--port", "0"])).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#.*\nMappe: /s);
  });
});
