/**
 * Structural similarity of two luma planes (Wang et al. 2004), over 8 × 8 windows every
 * four pixels, as FFmpeg's `ssim` filter does.
 */
const meanConstant = (0.01 * 255) ** 2;
const varianceConstant = (0.03 * 255) ** 2;
const windowSize = 8;
const windowStep = 4;

/** The structural similarity of two planes: the mean over all windows; 1 for equal planes. */
export function ssim(
  a: Uint8Array,
  b: Uint8Array,
  width: number,
  height: number,
): number {
  let sum = 0;
  let windows = 0;
  for (let y = 0; y + windowSize <= height; y += windowStep) {
    for (let x = 0; x + windowSize <= width; x += windowStep) {
      sum += similarity(a, b, y * width + x, width);
      windows++;
    }
  }
  return sum / windows;
}

function similarity(
  a: Uint8Array,
  b: Uint8Array,
  corner: number,
  width: number,
): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let dy = 0, i = corner; dy < windowSize; dy++, i += width) {
    for (let k = i; k < i + windowSize; k++) {
      const [p, q] = [a[k]!, b[k]!];
      sa += p;
      sb += q;
      saa += p * p;
      sbb += q * q;
      sab += p * q;
    }
  }
  const n = windowSize * windowSize;
  const [ma, mb] = [sa / n, sb / n];
  const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
  return (
    ((2 * ma * mb + meanConstant) * (2 * cov + varianceConstant)) /
    ((ma * ma + mb * mb + meanConstant) * (va + vb + varianceConstant))
  );
}
