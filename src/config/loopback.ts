/** Whether a host name or address, with or without brackets, means this machine alone. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}

/** Whether a URL is http(s) to this machine alone, without a user name that could disguise another host. */
export function isLoopbackUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return (
    parsed !== undefined &&
    /^https?:$/.test(parsed.protocol) &&
    parsed.username === '' &&
    isLoopbackHost(parsed.hostname)
  );
}
