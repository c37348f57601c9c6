import { expect, test } from 'vitest';
import { isOwnNetwork } from '../src/own-network.ts';

const hostOf = (address: string) => new URL(`http://${address}/`).hostname;

test.each([
  'localhost',
  'LOCALHOST.',
  'llm.localhost',
  '127.0.0.1',
  '127.255.255.254',
  // The same address, as URLs may write it.
  '0x7f.1',
  '2130706433',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '10.1.2.3',
  '172.16.0.1',
  '172.20.0.1',
  '172.31.255.255',
  '192.168.178.20',
  '100.64.0.1',
  '100.70.0.1',
  '100.99.0.1',
  '100.110.0.1',
  '100.120.0.1',
  '100.127.3.4',
  '[fd12:3456::1]',
  '[fe80::1]',
  'ollama',
  'gpu-box',
  'gpu1',
  'nas.local',
  'llm.default.svc.cluster.local',
  'host.docker.internal',
  'box.home.arpa',
])('%s is on a network of its owner', (address) => {
  expect(isOwnNetwork(hostOf(address))).toBe(true);
});

test.each([
  'example.com',
  'example.com.',
  'api.anthropic.com',
  '8.8.8.8',
  '8.10.1.1',
  '9.255.255.255',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '100.63.0.1',
  '100.128.0.1',
  // Where clouds keep the credentials of the machine.
  '169.254.169.254',
  '0xa9fea9fe',
  '0.0.0.0',
  '[2001:db8::1]',
  '[fec0::1]',
  '[::ffff:8.8.8.8]',
  '10.0.0.1.example.com',
  '127.0.0.1.nip.io',
  'localhost.example.com',
  'notlocal.com',
  'mylocal.xlocal',
])('%s is a public host', (address) => {
  expect(isOwnNetwork(hostOf(address))).toBe(false);
});
