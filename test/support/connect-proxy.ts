import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listenOnLoopback } from './arxiv-loopback.ts';

export type ConnectProxy = {
  url: string;
  /** What was asked for, `host:port`, in the order in which it came. */
  tunnels: string[];
  /** What was sent through the tunnels, by `host:port`. */
  sent: Record<string, string>;
  /** The `Proxy-Authorization` headers that came, each once. */
  credentials: Set<string>;
  close: () => Promise<void>;
};

/**
 * Starts a proxy as company networks have it: tunnels alone (`CONNECT`), and only to the hosts given.
 * @param hosts `host:port` → address of the server that stands for it
 */
export async function startConnectProxy(hosts: Record<string, string>): Promise<ConnectProxy> {
  const tunnels: string[] = [];
  const sent: Record<string, string> = {};
  const credentials = new Set<string>();
  const open = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on('connect', ({ url: target = '', headers }, client: Socket) => {
    tunnels.push(target);
    if (headers['proxy-authorization']) credentials.add(headers['proxy-authorization']);
    const standIn = hosts[target];
    if (standIn === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(standIn);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    client.on('data', (bytes) => {
      sent[target] = (sent[target] ?? '') + bytes.toString();
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    url,
    tunnels,
    sent,
    credentials,
    async close() {
      for (const socket of open) socket.destroy();
      await close();
    },
  };
}
