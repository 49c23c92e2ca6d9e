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

/** Okabe and Ito's colours, darkened to stand out on white: told apart by colour-blind readers too. */
const PALETTE = [
  '#0b6b66',
  '#c2410c',
  '#1d4ed8',
  '#a21caf',
  '#8a6d00',
  '#0e7490',
  '#be123c',
  '#4d7c0f',
  '#5b5bd6',
  '#57534e',
];

export const paletteOf = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name, i) => [name, PALETTE[i % PALETTE.length]!]));

const FAULT = '#c62828';
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
  pen.fillStyle = status === 'actual' ? colour : '#ffffff';
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
  pen.strokeStyle = FAULT;
  pen.lineWidth = 1.5 * ratio;
  pen.beginPath();
  pen.arc(x, y, r * 2, 0, 2 * Math.PI);
  pen.stroke();
}
