/** A page that another leads to. */
export interface PageLink {
  readonly title: string;
  /** Of its file in the course: `week-1/gradient.html`. */
  readonly path: string;
}

/** The pages around one. */
export interface Nav {
  /** The whole, and its page of contents. */
  readonly course: PageLink;
  /** In the order in which they are read. */
  readonly pages: readonly PageLink[];
}
