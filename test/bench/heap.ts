/** Memory in use, after everything that can go is gone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes on the heap after a full collection. */
export function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
