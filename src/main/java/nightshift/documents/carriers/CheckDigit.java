package nightshift.documents.carriers;

import java.util.List;

/** How a carrier computes the last character of its numbers from the ones before. */
sealed interface CheckDigit {
    /** The check character that belongs to these digits and capital letters. */
    char of(String serial);

    private static char digit(int value) {
        return (char) ('0' + value);
    }

    /** Weighted sum to the next ten. Letters count as UPS counts them: A is 2, B is 3, and so on. */
    record Mod10(int evens, int odds, boolean reverse) implements CheckDigit {
        @Override
        public char of(String serial) {
            String digits = reverse ? new StringBuilder(serial).reverse().toString() : serial;
            int total = 0;
            for (int at = 0; at < digits.length(); at++) {
                total += value(digits.charAt(at)) * (at % 2 == 0 ? evens : odds);
            }
            return digit((10 - total % 10) % 10);
        }

        private static int value(char character) {
            return Character.isDigit(character) ? character - '0' : (character - 3) % 10;
        }
    }

    /** The serial number modulo seven. */
    record Mod7() implements CheckDigit {
        @Override
        public char of(String serial) {
            return digit((int) (Long.parseLong(serial) % 7));
        }
    }

    /** The rule of credit cards: every second digit from the right is doubled. */
    record Luhn() implements CheckDigit {
        @Override
        public char of(String serial) {
            int total = 0;
            for (int at = 0; at < serial.length(); at++) {
                int value = serial.charAt(serial.length() - 1 - at) - '0';
                int doubled = at % 2 == 0 ? value * 2 : value;
                total += doubled > 9 ? doubled - 9 : doubled;
            }
            return digit((10 - total % 10) % 10);
        }
    }

    /** Sum of digit times weight, modulo, and of that the last digit. */
    record Weighted(List<Integer> weights, int modulus) implements CheckDigit {
        @Override
        public char of(String serial) {
            int total = 0;
            for (int at = 0; at < serial.length(); at++) {
                total += (serial.charAt(at) - '0') * weights.get(at);
            }
            return digit(total % modulus % 10);
        }
    }

    /** The rule of the Universal Postal Union. */
    record S10() implements CheckDigit {
        private static final List<Integer> WEIGHTS = List.of(8, 6, 4, 2, 3, 5, 9, 7);

        @Override
        public char of(String serial) {
            int total = 0;
            for (int at = 0; at < serial.length(); at++) {
                total += (serial.charAt(at) - '0') * WEIGHTS.get(at);
            }
            int check = 11 - total % 11;
            return digit(check == 10 ? 0 : check == 11 ? 5 : check);
        }
    }

    /** ISO 7064, as DPD uses it. */
    record Mod37() implements CheckDigit {
        private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

        @Override
        public char of(String serial) {
            int check = 36;
            for (int at = 0; at < serial.length(); at++) {
                check += ALPHABET.indexOf(serial.charAt(at));
                check = (check > 36 ? check - 36 : check) * 2;
                check = check > 36 ? check - 37 : check;
            }
            return ALPHABET.charAt((37 - check) % 36);
        }
    }
}
