declare module 'autocannon' {
  interface Request {
    readonly body: string;
  }
  interface Options {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly Request[];
    readonly setupClient?: (client: { setRequests(requests: readonly Request[]): void }) => void;
    readonly overallRate?: number;
  }
  interface Result {
    readonly non2xx: number;
    readonly errors: number;
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
  }
  const autocannon: (options: Options) => Promise<Result>;
  export = autocannon;
}
