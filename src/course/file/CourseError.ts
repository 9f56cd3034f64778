/** A place in a file, as editors count it: the first line and column are 1. */
export interface Place {
  /** As the user named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something in a course file that cannot be done as written; it says where. */
export class CourseError extends Error {
  public override readonly name = 'CourseError';

  public constructor(
    public readonly place: Place,
    /** The message without its place. */
    public readonly reason: string,
  ) {
    super(`${placeText(place)}: ${reason}`);
  }
}

/** Such as `course.yaml:12:5`, which terminals and editors open by a click. */
export function placeText({file, line, column}: Place): string {
  return `${file}:${line}:${column}`;
}
