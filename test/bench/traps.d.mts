/** Name, ending of the file, and the maker of about `size` bytes of it. */
export const traps: readonly (readonly [name: string, ending: string, make: (size: number) => string])[];
