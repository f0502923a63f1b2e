import {correction, generate, mode} from 'lean-qr';

/** A QR code as the path of an SVG whose units are its squares. */
export interface QrCode {
  readonly path: string;
  /** Width of the picture with the quiet zone around the code, in squares. */
  readonly size: number;
}

// Four squares of white are needed around the code (ISO/IEC 18004).
const QUIET = 4;
// What is larger, old phones cannot read from a screen: 117 squares, or about 1200 bytes.
const MAX_VERSION = 25;

/**
 * A text as QR code; undefined where it is too long for one. It says UTF-8 to nobody, as most
 * writers do: readers find out, and some old ones stumble over the mark for it.
 */
export function makeQrCode(text: string): QrCode | undefined {
  try {
    const code = generate(mode.bytes(new TextEncoder().encode(text)), {
      minCorrectionLevel: correction.L,
      maxVersion: MAX_VERSION,
    });
    let path = '';
    for (let y = 0; y < code.size; y++) {
      for (let x = 0; x < code.size; x++) {
        if (code.get(x, y)) {
          const start = x;
          while (code.get(x + 1, y)) {
            x++;
          }
          path += `M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`;
        }
      }
    }
    return {path, size: code.size + 2 * QUIET};
  } catch {
    // It has no other reason than the length.
    return undefined;
  }
}
