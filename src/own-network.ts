/** Names that are never those of a public host (RFC 6761, RFC 6762, RFC 8375, and ICANN's `.internal`). */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** 10/8, 172.16/12 and 192.168/16 (RFC 1918), 127/8, and 100.64/10 (RFC 6598), which VPNs use. */
const OWN_IPV4 =
  /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** ::1, fc00::/7 and fe80::/10. */
const OWN_IPV6 = /^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/**
 * Whether a host is on this machine or on a network of its owner, judged by the name alone: what it
 * resolves to is not asked. A name without a dot is one of such a network.
 * @param hostname as `URL` writes it: in lower case, an IPv4 address in four decimal parts, IPv6 in
 * brackets.
 */
export function isOwnNetwork(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  if (name.startsWith('[')) return OWN_IPV6.test(name);
  if (/^[\d.]+$/.test(name)) return OWN_IPV4.test(name);
  return !name.includes('.') || OWN_NAMES.test(name);
}
