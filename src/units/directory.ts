/** A body that may be bound. `since` and `until` (ISO days) bound the time in which it bears this name. */
export interface DirectoryUnit {
  readonly name: string;
  /** Every other name it goes by: short names, clipped ones, misspellings worth reading. */
  readonly aliases: readonly string[];
  /** 国家, 省, 市, 区县, 乡镇 …: free words, null where not stated. */
  readonly level: string | null;
  /** The body whose duties it took over, and the one that took over its own. */
  readonly predecessor: string | null;
  readonly successor: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A class of bodies: every wording of it (各区县人民政府, 各区县政府) and its members, units or other groups by any of their names. */
export interface DirectoryGroup {
  readonly name: string;
  readonly wordings: readonly string[];
  readonly members: readonly string[];
}

/** A valid unit directory: no name twice, no unknown member, no group that contains itself. */
export interface Directory {
  readonly path: string;
  readonly units: readonly DirectoryUnit[];
  readonly groups: readonly DirectoryGroup[];
}
