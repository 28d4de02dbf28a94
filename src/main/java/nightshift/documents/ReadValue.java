package nightshift.documents;

import java.util.List;
import java.util.Optional;

/**
 * A value of a document as people check it: what it is, where it stands, and what speaks for it or against it.
 *
 * @param name what it is in the field's words, for example {@code Tracking number}
 * @param evidence where it stands; empty when it was not read from the page
 * @param proofs sentences, each one thing that was checked about this value
 */
public record ReadValue(String name, String value, Optional<Evidence> evidence, List<String> proofs) {
    public ReadValue {
        proofs = List.copyOf(proofs);
    }

    public static ReadValue of(String name, Found<?> found, String value, List<String> proofs) {
        return new ReadValue(name, value, Optional.of(found.evidence()), proofs);
    }
}
