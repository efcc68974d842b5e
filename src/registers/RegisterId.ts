/** The id of a register; which there are says `registers`. */
export type RegisterId = string;
