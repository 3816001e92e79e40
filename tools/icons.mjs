/**
 * Draws the two icons of the Teams app: `node tools/icons.mjs [FOLDER]` (default `appPackage`).
 *
 * The motif is a shield with the chain of people in it: one above, two below. `color.png` is 192 × 192 on the accent
 * colour with the motif inside the middle 120 × 120 that Teams never crops; `outline.png` is 32 × 32, white on
 * transparent, and leaves out what would not be seen at that size.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const ACCENT = [0x12, 0x3f, 0x5c];
const WHITE = [255, 255, 255];
const SAMPLES = 8;

// The shield in a box of width 2 and height 2.4 around the origin.
const TOP = -1.2;
const SHOULDER = -0.1;
const TIP = 1.2;

/** Draws both icons; every icon is a pngjs image. */
export function drawIcons() {
  return { 'color.png': draw(192, colorAt), 'outline.png': draw(32, outlineAt) };
}

function draw(size, at) {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) png.data.set(average(size, x, y, at), (y * size + x) * 4);
  return png;
}

/** Anti-aliasing: the mean of 8 × 8 points in the pixel, colours weighted by their opacity. */
function average(size, x, y, at) {
  const sum = [0, 0, 0, 0];
  for (let j = 0; j < SAMPLES; j++)
    for (let i = 0; i < SAMPLES; i++) {
      const color = at((x + (i + 0.5) / SAMPLES) / size, (y + (j + 0.5) / SAMPLES) / size);
      if (color) [sum[0], sum[1], sum[2], sum[3]] = [...color.map((c, k) => sum[k] + c), sum[3] + 1];
    }
  if (sum[3] === 0) return [255, 255, 255, 0];
  return [...sum.slice(0, 3).map((c) => Math.round(c / sum[3])), Math.round((sum[3] * 255) / SAMPLES ** 2)];
}

function colorAt(u, v) {
  const [x, y] = [(u - 0.5) / 0.235, (v - 0.5) / 0.235];
  return inShield(x, y) && !inChain(x, y) ? WHITE : ACCENT;
}

function outlineAt(u, v) {
  const [x, y] = [(u - 0.5) / 0.345, (v - 0.5) / 0.345];
  const rim = inShield(x, y) && !inShield(x * 1.22, y * 1.18);
  return rim || inPerson(x, y, 0, -0.02, 0.62) ? WHITE : undefined;
}

function inShield(x, y) {
  const top = TOP + 0.16 * Math.abs(x) ** 1.6;
  if (y < top || y > TIP) return false;
  const fall = Math.max(0, (y - SHOULDER) / (TIP - SHOULDER));
  return Math.abs(x) <= Math.cos((fall * Math.PI) / 2) ** 0.8;
}

/** The person above, and the two below it hanging in the same bar. */
function inChain(x, y) {
  const stem = inBox(x, y, 0, -0.06, 0.045, 0.12);
  const bar = inBox(x, y, 0, 0.05, 0.435, 0.045);
  const drops = inBox(x, y, -0.39, 0.1, 0.045, 0.07) || inBox(x, y, 0.39, 0.1, 0.045, 0.07);
  const below = inPerson(x, y, -0.39, 0.38, 0.34) || inPerson(x, y, 0.39, 0.38, 0.34);
  return inPerson(x, y, 0, -0.53, 0.52) || stem || bar || drops || below;
}

/** A head over a pair of shoulders, `size` high and wide, its middle in (cx, cy). */
function inPerson(x, y, cx, cy, size) {
  const [dx, dy] = [(x - cx) / size, (y - cy) / size];
  const head = Math.hypot(dx, dy + 0.4) <= 0.36;
  const shoulders = dy >= 0.04 && dy <= 0.68 && Math.hypot(dx / 0.66, (dy - 0.68) / 0.62) <= 1;
  return head || shoulders;
}

function inBox(x, y, cx, cy, halfWidth, halfHeight) {
  return Math.abs(x - cx) <= halfWidth && Math.abs(y - cy) <= halfHeight;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../appPackage', import.meta.url));
  for (const [name, png] of Object.entries(drawIcons()))
    writeFileSync(join(folder, name), PNG.sync.write(png));
}
