/**
 * Half of a clip's frames are like the one before, and x264 takes nearly as long for them as
 * for the others. What it gives for such a frame is always the same but for the frame's
 * number, so it is asked once (ITU-R H.264, clauses 7.3.2.1, 7.3.3 and 7.4.1).
 */

/** Of the five bits that say what a unit of a stream holds. */
const unitTypes = {slice: 1, key: 5, sequence: 7} as const;

/** Profiles whose sequences say more: of those that x264 writes, all but two. */
const plainProfiles = [66, 77];

/** The packets of one film of x264's, without B-frames and with one slice a picture. */
export class RepeatedPictures {
  /** The number of bits in which frames are numbered. */
  private readonly width: number;
  /** A picture that is all like the one before, numbered 0. */
  private alike: Buffer | undefined;
  /** The same of the frame before, where it was one that is like its own before. */
  private before: Buffer | undefined;
  /** Pictures that x264 knows nothing of, since the last key frame. */
  private added = 0;
  private number = 0;

  /**
   * A film without pictures.
   *
   * @param extraData - The encoder's: its units that hold for all pictures.
   */
  public constructor(extraData: Uint8Array) {
    const sequence = unitsOf(extraData).find(unit => isOf(unit, 'sequence'));
    if (!sequence) throw new Error('Expected x264 to describe its sequence.');
    this.width = numberWidth(sequence);
  }

  /**
   * Takes what x264 gave for a frame.
   *
   * @param isAlike - Whether the frame is like the one before.
   * @returns The packet as it is to be written: numbered after those that were added.
   */
  public encoded(packet: Buffer, isAlike: boolean): Buffer {
    const units = unitsOf(packet);
    const slice = units.find(unit => isOf(unit, 'slice'));
    if (units.some(unit => isOf(unit, 'key')) || units.length !== 1 || !slice) {
      [this.added, this.number, this.before] = [0, 0, undefined];
      return packet;
    }
    const {width} = this;
    const bytes = unescaped(slice);
    this.number = (numberOf(bytes, width) + this.added) % 2 ** width;
    const numbered = this.added === 0 ? packet : packetOf(bytes, this.number, width);
    this.before = isAlike ? this.learn(bytes) : undefined;
    return numbered;
  }

  /** Another picture like the last; none while x264 may still improve it. */
  public next(): Buffer | undefined {
    if (!this.alike || !this.before?.equals(this.alike)) return undefined;
    this.added++;
    this.number = (this.number + 1) % 2 ** this.width;
    return packetOf(this.alike, this.number, this.width);
  }

  /** What is given for two frames running, nothing having changed, changes nothing. */
  private learn(bytes: Buffer): Buffer {
    const plain = withNumber(bytes, 0, this.width);
    if (this.before?.equals(plain)) this.alike = plain;
    return plain;
  }
}

function isOf(unit: Uint8Array, type: keyof typeof unitTypes): boolean {
  return (unit[0]! & 31) === unitTypes[type];
}

/** The units of a stream: each comes after at least two zeros and a one. */
function unitsOf(stream: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let i = 2; i < stream.length; i++) {
    if (stream[i] === 1 && stream[i - 1] === 0 && stream[i - 2] === 0)
      starts.push(i + 1);
  }
  return starts.map((start, i) => {
    let end = i + 1 < starts.length ? starts[i + 1]! - 3 : stream.length;
    while (end > start && stream[end - 1] === 0) end--;
    return stream.subarray(start, end);
  });
}

/** A unit's bytes without those that keep it from looking like the start of another. */
function unescaped(unit: Uint8Array): Buffer {
  const bytes = Buffer.alloc(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** A packet of one slice with another number. */
function packetOf(slice: Buffer, number: number, width: number): Buffer {
  const bytes = withNumber(slice, number, width);
  const packet = Buffer.alloc(4 + Math.ceil(bytes.length * 1.5));
  packet[3] = 1;
  let length = 4;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte <= 3) {
      packet[length++] = 3;
      zeros = 0;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    packet[length++] = byte;
  }
  return packet.subarray(0, length);
}

/** Reads a unit's bits after its first byte. */
class BitReader {
  public constructor(
    private readonly bytes: Uint8Array,
    public at = 8,
  ) {}

  public bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.at++) {
      value = value * 2 + ((this.bytes[this.at >> 3]! >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }

  /** An Exp-Golomb code: as many zeros as there are bits after the first one. */
  public code(): number {
    let zeros = 0;
    while (this.bits(1) === 0) zeros++;
    return 2 ** zeros - 1 + this.bits(zeros);
  }
}

/** In how many bits a sequence numbers its frames. */
function numberWidth(sequence: Uint8Array): number {
  const reader = new BitReader(unescaped(sequence));
  const profile = reader.bits(8);
  // Constraints and level.
  reader.bits(16);
  reader.code();
  if (!plainProfiles.includes(profile)) {
    // The chroma's format, and the depths of luma and chroma.
    for (let i = 0; i < 3; i++) reader.code();
    // Whether lossless blocks are transformed, and whether there are scaling lists.
    const hasLists = reader.bits(2) % 2 === 1;
    if (hasLists) throw new Error('Expected x264 to write no scaling lists.');
  }
  return 4 + reader.code();
}

/** Where a slice's number is: after its first block, its type and its settings. */
function numberAt(slice: Uint8Array): BitReader {
  const reader = new BitReader(slice);
  for (let i = 0; i < 3; i++) reader.code();
  return reader;
}

function numberOf(slice: Uint8Array, width: number): number {
  return numberAt(slice).bits(width);
}

function withNumber(slice: Uint8Array, number: number, width: number): Buffer {
  const bytes = Buffer.from(slice);
  const {at} = numberAt(slice);
  for (let i = 0; i < width; i++) {
    const place = at + i;
    const bit = 1 << (7 - (place & 7));
    const isSet = ((number >> (width - 1 - i)) & 1) === 1;
    bytes[place >> 3] = isSet ? bytes[place >> 3]! | bit : bytes[place >> 3]! & ~bit;
  }
  return bytes;
}
