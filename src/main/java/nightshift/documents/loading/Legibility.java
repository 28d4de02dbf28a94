package nightshift.documents.loading;

/** Whether the text of a PDF means anything. Some fonts carry no table from their glyphs to characters. */
enum Legibility {
    LEGIBLE,
    NO_TEXT,
    GARBLED;

    /**
     * @param glyphs how many glyphs the pages draw
     * @param withoutCharacter how many of them belong to no known character
     */
    static Legibility of(String text, long glyphs, long withoutCharacter) {
        long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        if (glyphs > 0 && withoutCharacter * 5 > glyphs) {
            return GARBLED;
        }
        if (visible == 0) {
            return NO_TEXT;
        }
        long meaningless = text.codePoints().filter(Legibility::meaningless).count();
        long lettersAndDigits =
                text.codePoints().filter(Character::isLetterOrDigit).count();
        return meaningless * 5 > visible || lettersAndDigits * 3 < visible ? GARBLED : LEGIBLE;
    }

    private static boolean meaningless(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> character == 0xFFFD;
        };
    }
}
