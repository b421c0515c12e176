/** Robust least squares: Gauss-Newton steps with damping, residuals beyond δ weighing less. Deterministic; no clock, no random. */

const DELTA = 0.1;
const STEP = 1e-4;
const ROUNDS = 60;

/** Smooth absolute value of a residual (pseudo-Huber): quadratic below δ, linear above. */
const loss = (residual: number) => DELTA ** 2 * (Math.sqrt(1 + (residual / DELTA) ** 2) - 1);
const weight = (residual: number) => 1 / Math.sqrt(1 + (residual / DELTA) ** 2);

export interface Objective {
  /** Residuals of the rows, dimensionless. */
  residuals: (point: readonly number[]) => number[];
  /** Residual of one row, for derivatives. */
  residual: (point: readonly number[], row: number) => number;
  /** Rows a coordinate can change. */
  concerned: readonly (readonly number[])[];
  /** Weight of each residual. */
  weights: readonly number[];
  /** Where each coordinate is drawn back to, and how strongly: (x − centre)² / spread². */
  centres: readonly number[];
  spreads: readonly number[];
}

function cost({ weights, centres, spreads }: Objective, residuals: readonly number[], point: readonly number[]): number {
  const rows = residuals.reduce((sum, residual, index) => sum + (weights[index] ?? 1) * loss(residual), 0);
  return rows + point.reduce((sum, x, index) => sum + PRIOR_WEIGHT * ((x - (centres[index] ?? 0)) / (spreads[index] ?? 1)) ** 2, 0);
}

/** What one prior spread costs, in the units of the loss: as much as two rows that are 10 % off. */
const PRIOR_WEIGHT = 2 * loss(0.1);

/** The point of least cost near the centres. */
export function minimise(objective: Objective): number[] {
  let point = [...objective.centres];
  let residuals = objective.residuals(point);
  let best = cost(objective, residuals, point);
  let damping = 1e-2;
  for (let round = 0; round < ROUNDS && damping < 1e8; round += 1) {
    const { matrix, vector } = normalEquations(objective, point, residuals);
    const move = solve(matrix.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) + 1e-12 : value))), vector);
    const next = point.map((x, index) => x - Math.max(-0.5, Math.min(0.5, move[index] ?? 0)));
    const nextResiduals = objective.residuals(next);
    const nextCost = cost(objective, nextResiduals, next);
    if (nextCost < best) {
      const done = best - nextCost < 1e-6 * best;
      [point, residuals, best, damping] = [next, nextResiduals, nextCost, damping / 3];
      if (done) break;
    } else damping *= 4;
  }
  return point;
}

/** JᵀWJ and JᵀWr of the weighted residuals, with the priors' curvature. */
function normalEquations({ residual: evaluate, concerned, weights, centres, spreads }: Objective, point: readonly number[], residuals: readonly number[]) {
  const columns = point.map((x, index) => {
    const shifted = point.map((value, other) => (other === index ? x + STEP : value));
    const column = residuals.map(() => 0);
    for (const row of concerned[index] ?? []) column[row] = (evaluate(shifted, row) - (residuals[row] ?? 0)) / STEP;
    return column;
  });
  const scaled = residuals.map((residual, row) => (weights[row] ?? 1) * weight(residual));
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, row) => sum + value * (b[row] ?? 0) * (scaled[row] ?? 0), 0);
  const curvature = spreads.map((spread) => (2 * PRIOR_WEIGHT) / spread ** 2);
  const matrix = columns.map((a, i) => columns.map((b, j) => dot(a, b) + (i === j ? (curvature[i] ?? 0) : 0)));
  const vector = columns.map((a, i) => dot(a, residuals) + (curvature[i] ?? 0) * ((point[i] ?? 0) - (centres[i] ?? 0)));
  return { matrix, vector };
}

/** Gaussian elimination with partial pivoting; a singular direction does not move. */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index] ?? 0]);
  const size = rows.length;
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.reduce((best, _, i) => (i >= column && Math.abs(at(i, column)) > Math.abs(at(best, column)) ? i : best), column);
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let i = column + 1; i < size; i += 1) {
      const factor = at(column, column) === 0 ? 0 : at(i, column) / at(column, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * at(column, j));
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + at(i, j) * value : sum), 0);
    solution[i] = at(i, i) === 0 ? 0 : (at(i, size) - known) / at(i, i);
  }
  return solution;
}
