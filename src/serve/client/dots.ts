import type { Figure } from '../../../schemas/index.js';

/** One report in the plot. */
export interface Dot {
  /** Seconds of the Unix epoch. */
  x: number;
  y: number;
  colour: string;
  status: Figure['status'];
  conflict: boolean;
  /** What is said of it when pointed at. */
  lines: string[];
}

/** Told apart by colour-blind readers too, and a contrast of 3 or more to the ground: on white, and on dark. */
const PALETTES = {
  light: ['#0b6b66', '#c2410c', '#1d4ed8', '#a21caf', '#8a6d00', '#0e7490', '#be123c', '#4d7c0f', '#5b5bd6', '#57534e'],
  dark: ['#5cc4bb', '#fb923c', '#7aa5ff', '#e879f9', '#e5c54a', '#67d3ec', '#fb7590', '#a3d65c', '#a5a5ff', '#c4bfb8'],
};

export function paletteOf(names: readonly string[]): Map<string, string> {
  const palette = PALETTES[matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'];
  return new Map(names.map((name, i) => [name, palette[i % palette.length]!]));
}

/** A colour of the page. */
export const cssColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const RADIUS = 4.5;

/** actual: a full dot; estimate: a ring; target: a hollow diamond; policy: a hollow square. A conflict has a red ring around. */
export function drawDot(
  pen: CanvasRenderingContext2D,
  { colour, status, conflict }: Pick<Dot, 'colour' | 'status' | 'conflict'>,
  x: number,
  y: number,
  ratio: number,
): void {
  const r = RADIUS * ratio;
  pen.lineWidth = 2 * ratio;
  pen.strokeStyle = colour;
  pen.fillStyle = status === 'actual' ? colour : cssColour('--card');
  pen.beginPath();
  if (status === 'target') {
    pen.moveTo(x, y - r * 1.3);
    pen.lineTo(x + r * 1.3, y);
    pen.lineTo(x, y + r * 1.3);
    pen.lineTo(x - r * 1.3, y);
    pen.closePath();
  } else if (status === 'policy') pen.rect(x - r, y - r, 2 * r, 2 * r);
  else pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  if (!conflict) return;
  pen.strokeStyle = cssColour('--bad');
  pen.lineWidth = 1.5 * ratio;
  pen.beginPath();
  pen.arc(x, y, r * 2, 0, 2 * Math.PI);
  pen.stroke();
}
