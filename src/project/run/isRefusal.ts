/**
 * Errors that refuse what the user asked for. Told by name, since an error thrown by a
 * clip's own bundle has another class of that name.
 */
const refusals = new Set([
  'UsageError',
  'RunRefusal',
  'LessonFileError',
  'CourseError',
  'ForeignFileError',
  'PlanError',
  'ParameterError',
  'SimulationError',
  'FormulaError',
  'DataError',
]);

export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && refusals.has(error.name);
}
