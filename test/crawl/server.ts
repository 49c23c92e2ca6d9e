import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import { article, page } from './articles.js';

/** A newspaper on the loopback interface, with everything that goes wrong on the web. */
export interface Paper {
  base: string;
  port: number;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  /** When each path was asked for first, milliseconds. */
  times: { path: string; at: number }[];
  /** How many requests were open at once, at most. */
  mostOpen: number;
  agents: Set<string>;
  /** Articles that were changed in print: their text says so. */
  changed: Set<string>;
  forget: () => void;
  close: () => Promise<void>;
}

export interface PaperOptions {
  /** Good articles. Default 12. */
  articles?: number;
  /** Serve a page that drips (it takes a whole timeout). Default true. */
  drip?: boolean;
  /** Lines of robots.txt besides the usual. */
  robots?: string;
  /** Milliseconds before each answer. */
  delay?: number;
  /** Where the redirect to a private address leads. */
  elsewhere?: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

/** Every address that the sitemap names besides the good articles. */
export const ODD = ['/charset.html', '/deflate.html', '/br.html', '/chuyen.html', '/ban-in/bai-1.html', '/cham.html', '/tam-loi.html',
  '/loi.html', '/mat.html', '/vong-1.html', '/tu-vong.html', '/bom.html', '/bom-br.html', '/to-lon.html', '/khong-do.html', '/anh.html', '/trong.html',
  '/vao-trong.html', '/metadata.html', '/nhieu-chang.html', '/admin/bi-mat.html', '/hong.html', '/cut.html']; // prettier-ignore

const NEXT = 200;

function handlers(base: string, options: PaperOptions, changed: Set<string>): Map<string, Handler> {
  const count = options.articles ?? 12;
  const all = new Map<string, Handler>();
  const text = (path: string, type: string, body: string | Buffer, headers: Record<string, string> = {}): void => {
    all.set(path, (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body));
  };
  const redirect = (path: string, location: string): void => {
    all.set(path, (_, response) => response.writeHead(302, { location }).end());
  };
  const status = (path: string, code: number, headers: Record<string, string> = {}): Handler => {
    const handler: Handler = (_, response) => response.writeHead(code, headers).end('lỗi');
    all.set(path, handler);
    return handler;
  };
  text('/robots.txt', 'text/plain', `User-agent: *\nDisallow: /admin/\n${options.robots ?? ''}\nSitemap: ${base}/sitemap.xml\n`); // prettier-ignore

  const articles = Array.from({ length: count }, (_, i) => article(i));
  for (const printed of articles) {
    all.set(printed.path, (request, response) => {
      const again = changed.has(printed.path);
      const etag = `"${printed.path}${again ? '-2' : ''}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
      const paragraphs = again ? [...printed.paragraphs, 'Bản tin đã được cập nhật: 1.500 người tham gia BHXH tự nguyện.'] : printed.paragraphs; // prettier-ignore
      return response.writeHead(200, { ...HTML, etag }).end(page({ ...printed, paragraphs }));
    });
  }
  const good = (n: number, path: string): string => page({ ...article(NEXT + n), path });
  const url = (path: string): string => `<url><loc>${base}${path}</loc></url>`;
  const index = ['/sitemap-1.xml.gz', '/sitemap-tin.xml'].map((path) => `<sitemap><loc>${base}${path}</loc></sitemap>`);
  text('/sitemap.xml', 'application/xml', xml(`<sitemapindex>${index.join('')}</sitemapindex>`));
  const odd = [...ODD, ...(options.drip === false ? [] : ['/nho-giot.html'])];
  const urls = [...articles.slice(0, Math.ceil(count / 2)).map(({ path }) => path), ...odd].map(url).join('');
  text('/sitemap-1.xml.gz', 'application/gzip', gzipSync(xml(`<urlset>${urls}</urlset>`)));
  const news = articles.slice(Math.ceil(count / 2)).map(({ path, title, day }) => `<url><loc>${base}${path}</loc><news:news><news:publication_date>${day}</news:publication_date><news:title>${title}</news:title></news:news></url>`); // prettier-ignore
  text('/sitemap-tin.xml', 'application/xml', xml(`<urlset xmlns:news="x">${news.join('')}</urlset>`));

  const items = articles.slice(0, 5).map(({ path, title }) => `<item><title><![CDATA[${title}]]></title><link>${base}${path}?utm_source=rss&amp;fbclid=1#x</link></item>`); // prettier-ignore
  all.set('/rss.xml', (request, response) => {
    if (request.headers['if-modified-since']) return response.writeHead(304).end();
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml', 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' })
      .end(xml(`<rss version="2.0"><channel><title>Báo</title>${items.join('')}</channel></rss>`));
  });
  const link = ({ path, title }: { path: string; title: string }): string => `<h3><a href="${path}">${title}</a></h3>`;
  const section = (links: string, next: string): string => `<html><body><nav><a href="/muc/khac">Mục khác</a></nav>${links}${next}</body></html>`; // prettier-ignore
  const only = [article(NEXT + 90), article(NEXT + 91)];
  for (const printed of only) text(printed.path, HTML['content-type'], page(printed));
  text('/muc/bhxh', HTML['content-type'], section(articles.slice(0, 3).map(link).join('') + link(only[0]!), '<a rel="next" href="/muc/bhxh/trang-2">2</a>')); // prettier-ignore
  text('/muc/bhxh/trang-2', HTML['content-type'], section(link(only[1]!), '<a href="/muc/bhxh">Trang sau »</a>'));

  // Odd, but good in the end.
  text('/charset.html', 'text/html; charset=iso-8859-1', good(1, '/charset.html'));
  text('/deflate.html', HTML['content-type'], deflateRawSync(good(3, '/deflate.html')), {
    'content-encoding': 'deflate',
  });
  text('/br.html', HTML['content-type'], brotliCompressSync(good(4, '/br.html')), { 'content-encoding': 'br' });
  redirect('/chuyen.html', '/sau-khi-chuyen.html');
  text('/sau-khi-chuyen.html', HTML['content-type'], good(6, '/sau-khi-chuyen.html'));
  text('/ban-in/bai-1.html', HTML['content-type'], page({ ...article(1), canonical: '/bai-1.html' }, base));
  const once = (path: string, n: number, code: number, headers: Record<string, string>): void => {
    all.set(path, (_, response, nth) => {
      if (nth === 1) response.writeHead(code, headers).end();
      else response.writeHead(200, HTML).end(good(n, path));
    });
  };
  once('/cham.html', 7, 429, { 'retry-after': '1' });
  once('/tam-loi.html', 9, 503, {});

  // Bad.
  status('/loi.html', 500);
  redirect('/vong-1.html', '/vong-2.html');
  redirect('/vong-2.html', '/vong-1.html');
  redirect('/tu-vong.html', '/tu-vong.html');
  for (let i = 0; i < 15; i++) redirect(i === 0 ? '/nhieu-chang.html' : `/chang-${i}.html`, `/chang-${i + 1}.html`);
  const bomb = (path: string, encoding: string, pack: (zeros: Buffer) => Buffer): void => {
    all.set(path, (_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(pack(Buffer.alloc(30_000_000))),
    );
  };
  bomb('/bom.html', 'gzip', (zeros) => gzipSync(zeros));
  bomb('/bom-br.html', 'br', (zeros) => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  text('/to-lon.html', HTML['content-type'], 'x', { 'content-length': '900000000' });
  all.set('/khong-do.html', (_, response) => endless(response.writeHead(200, HTML)));
  text('/anh.html', 'image/png', 'png');
  text('/trong.html', HTML['content-type'], '<html><body><nav>Trang chủ</nav></body></html>');
  text('/hong.html', HTML['content-type'], 'not packed at all', { 'content-encoding': 'gzip' });
  text('/cut.html', HTML['content-type'], Buffer.from([0, 1, 2, 255, 254, 0, 7]));
  redirect('/vao-trong.html', options.elsewhere ?? 'http://10.0.0.1/');
  redirect('/metadata.html', 'http://169.254.169.254/latest/meta-data/');
  all.set('/nho-giot.html', (_, response) => {
    response.writeHead(200, HTML);
    const drip = setInterval(() => response.write('.'), 100);
    response.on('close', () => clearInterval(drip));
  });
  return all;
}

/** A page without end and without a length; the reader has to hang up. */
function endless(response: ServerResponse): void {
  const block = Buffer.alloc(64_000, 'a ');
  let left = 300; // bounded all the same
  const more = (): void => {
    while (left-- > 0 && !response.destroyed) if (!response.write(block)) return void response.once('drain', more);
    response.end();
  };
  more();
}

export async function startPaper(options: PaperOptions = {}): Promise<Paper> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server: Server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  let open = 0;
  const paper: Paper = {
    base,
    port,
    asked: new Map(),
    times: [],
    mostOpen: 0,
    agents: new Set(),
    changed: new Set(),
    forget: () => paper.asked.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const known = handlers(base, options, paper.changed);
  handle = (request, response) => {
    response.sendDate = false;
    const path = request.url ?? '/';
    const nth = (paper.asked.get(path) ?? 0) + 1;
    paper.asked.set(path, nth);
    paper.times.push({ path, at: performance.now() });
    paper.agents.add(request.headers['user-agent'] ?? '');
    paper.mostOpen = Math.max(paper.mostOpen, ++open);
    response.on('close', () => open--);
    const answer = (): void => {
      const handler = known.get(path);
      if (handler) handler(request, response, nth);
      else response.writeHead(404).end('không có');
    };
    if (options.delay) setTimeout(answer, options.delay);
    else answer();
  };
  return paper;
}
