/** The identity of the run could not be exchanged for a token just now; another try may do it. */
export class IdentityTrouble extends Error {
  override name = 'IdentityTrouble';
}
