/** Organisation → directives: a new version of the organisation changes who must act. */
import { deriveObligations, type DerivePorts } from '../directives/derive.js';
import { DERIVE } from '../directives/follow.js';
import type { Chart } from '../organisation/chart.js';

/** Derives the obligations of all open directives anew. May be repeated, by several at once. */
export async function deriveAllObligations(ports: DerivePorts): Promise<void> {
  const ids = new Set((await ports.schedule.waiting(DERIVE)).map((timer) => timer.subject));
  const chartOf = rememberLast((version) => ports.chartOf(version));
  for (const id of ids) await deriveObligations({ ...ports, chartOf }, id);
}

/** Most directives were last derived on the same version: it is read once. */
function rememberLast(read: DerivePorts['chartOf']): DerivePorts['chartOf'] {
  let last: { readonly version: string; readonly chart: Promise<Chart | undefined> } | undefined;
  return (version) => {
    if (last?.version !== version) last = { version, chart: read(version) };
    return last.chart;
  };
}
