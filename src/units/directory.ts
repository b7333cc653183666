/** A body that may be bound. Dates are ISO days; `since` and `until` bound the time in which it bears this name. */
export interface DirectoryUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** 国家, 省, 市, 区县, 乡镇 …; free words, null where not stated. */
  readonly level: string | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A class of bodies: every wording of it (各区县人民政府, 各区县政府), its members by name, and classes inside it. */
export interface DirectoryGroup {
  readonly name: string;
  readonly wordings: readonly string[];
  readonly members: readonly string[];
}

/** A valid unit directory. */
export interface Directory {
  readonly path: string;
  readonly units: readonly DirectoryUnit[];
  readonly groups: readonly DirectoryGroup[];
}
