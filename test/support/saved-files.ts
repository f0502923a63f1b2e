/** What a visitor saves while a test runs. No browser saves anything in tests. */
export interface SavedFiles {
  readonly files: readonly Blob[];
  /** Names of the files, in the order of the presses. */
  readonly names: readonly string[];
  /** Makes the next files fail. */
  isBroken: boolean;
}

/** Catches the files that each test of the suite saves. */
export function catchFiles(): SavedFiles {
  const {createObjectURL, revokeObjectURL} = Object.getOwnPropertyDescriptors(URL);
  const saved = {files: [] as Blob[], names: [] as string[], isBroken: false};
  beforeEach(() => {
    Object.assign(saved, {files: [], names: [], isBroken: false});
    let made: Blob;
    URL.createObjectURL = (blob) => {
      if (saved.isBroken) {
        throw new Error('No room.');
      }
      made = blob as Blob;
      return 'blob:1';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function () {
      saved.files.push(made);
      saved.names.push(this.download);
    };
  });
  afterEach(() => {
    Object.defineProperties(URL, {createObjectURL, revokeObjectURL});
    // What all elements have comes to light again.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });
  return saved;
}
