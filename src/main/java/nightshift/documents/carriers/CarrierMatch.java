package nightshift.documents.carriers;

/**
 * A carrier whose number this could be.
 *
 * @param checked its check digit is right; false: only the shape fits, which proves little
 * @param alone the check digit is right and proves the carrier even where none is named
 * @param distinctive no other kind of number on a page looks like this one, so no label is needed beside it
 */
public record CarrierMatch(Carrier carrier, boolean checked, boolean alone, boolean distinctive) {}
