declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {readonly targetFormat: 'sfnt' | 'woff2'},
  ): Promise<Buffer>;
}
