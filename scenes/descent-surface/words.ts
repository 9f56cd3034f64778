/** What the clip says while it goes on, true of the optimizer that runs. */
export function onward(optimizer: string): string {
  switch (optimizer) {
    case 'momentum':
      return 'It has inertia: it can run past the lowest point.';
    case 'adam':
      return 'Steep or gentle, each coordinate moves by about η.';
    default:
      return 'Down the slope above, across the contour lines below.';
  }
}
