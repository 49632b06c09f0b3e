export interface OtherFormat {
  readonly format: string;
  /** As editors call it. */
  readonly language: string;
  readonly path: string;
  readonly text: string;
}
export declare const otherFormats: readonly OtherFormat[];
