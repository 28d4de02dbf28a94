package nightshift.claims;

import java.util.Optional;
import nightshift.customers.letters.Letter;

/** What is written for one mail: to its customer and to the supplier. */
record ClaimLetters(Optional<Letter> customer, Optional<Letter> vendor) {
    static final ClaimLetters NONE = new ClaimLetters(Optional.empty(), Optional.empty());

    static ClaimLetters toCustomer(Letter letter) {
        return new ClaimLetters(Optional.of(letter), Optional.empty());
    }

    static ClaimLetters toBoth(Letter customer, Letter vendor) {
        return new ClaimLetters(Optional.of(customer), Optional.of(vendor));
    }
}
