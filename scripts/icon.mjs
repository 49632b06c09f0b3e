// Draws images/icon.png: a slate touchstone, and on it a streak of gold in the shape of a check mark.
//
// Gold is proved by the streak it leaves on a touchstone; here the streak says "good". Drawn in code so that it can be
// changed by anybody and needs no tool: each pixel is the mean of a grid of samples of three simple shapes.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const size = 256;
const samples = 4;

const corners = [
  [24, 92],
  [70, 30],
  [150, 18],
  [218, 52],
  [240, 132],
  [206, 214],
  [122, 240],
  [44, 204],
];
const check = [
  [66, 132],
  [112, 180],
  [196, 82],
];

const target = path.resolve(fileURLToPath(import.meta.url), "../../images/icon.png");
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, png(size, draw()));

function draw() {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let s = 0; s < samples * samples; s++) {
        const [red, green, blue, alpha] = colour(
          x + ((s % samples) + 0.5) / samples,
          y + (Math.floor(s / samples) + 0.5) / samples,
        );
        sum[0] += red * alpha;
        sum[1] += green * alpha;
        sum[2] += blue * alpha;
        sum[3] += alpha;
      }
      const at = (y * size + x) * 4;
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = sum[3] === 0 ? 0 : sum[channel] / sum[3];
      pixels[at + 3] = (255 * sum[3]) / samples ** 2;
    }
  }
  return pixels;
}

/** Red, green, blue (0 to 255) and alpha (0 or 1) of one point. */
function colour(x, y) {
  const depth = inside(x, y);
  if (depth < 0) return [0, 0, 0, 0];
  const streak = Math.min(distance(x, y, check[0], check[1]), distance(x, y, check[1], check[2]));
  const width = 15 + 1.5 * noise(x, y, 9);
  if (streak < width) return gold(x, y, streak / width);
  return [...slate(x, y, depth), 1];
}

function slate(x, y, depth) {
  const light = (256 - y) / 256 + (256 - x) / 512;
  const grain = 5 * noise(x, y, 3) + 7 * noise(x + 3 * y, y - x / 2, 38);
  // The edge that faces the light is chamfered: lighter above, darker below.
  const chamfer = depth < 9 ? (x + y < 256 ? 26 : -20) * (1 - depth / 9) : 0;
  const shade = 22 * light + grain + chamfer;
  return [40 + shade, 52 + shade, 64 + shade].map(clamp);
}

function gold(x, y, across) {
  const shine = 34 * (1 - across) + 22 * noise(x - y, (x + y) * 4, 26) + (160 - y) * 0.14;
  return [226 + shine, 172 + shine, 62 + shine * 0.7, 1].map((value, channel) => (channel < 3 ? clamp(value) : value));
}

/** How deep a point lies in the stone; negative outside. The stone is the convex hull of its corners, made round. */
function inside(x, y) {
  const rounding = 16;
  let depth = Number.POSITIVE_INFINITY;
  let outside = 0;
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const side = ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / length - rounding;
    depth = Math.min(depth, side);
    if (side < 0) outside += side ** 2;
  });
  return depth >= 0 ? depth + rounding : rounding - Math.sqrt(outside);
}

function distance(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Smooth noise between -1 and 1, the same on every machine. */
function noise(x, y, scale) {
  const column = Math.floor(x / scale);
  const row = Math.floor(y / scale);
  const right = smooth(x / scale - column);
  const down = smooth(y / scale - row);
  const above = mix(random(column, row), random(column + 1, row), right);
  const below = mix(random(column, row + 1), random(column + 1, row + 1), right);
  return 2 * mix(above, below, down) - 1;
}

function random(column, row) {
  let hash = Math.imul(column, 374761393) ^ Math.imul(row, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function smooth(t) {
  return t * t * (3 - 2 * t);
}

function mix(a, b, t) {
  return a + (b - a) * t;
}

function clamp(value) {
  return Math.min(255, Math.max(0, value));
}

/** A PNG of eight-bit RGBA pixels. */
function png(width, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width / 4, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = [];
  // Every row begins with the number of its filter: none.
  for (let at = 0; at < pixels.length; at += width * 4)
    rows.push(Buffer.from([0]), pixels.subarray(at, at + width * 4));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
