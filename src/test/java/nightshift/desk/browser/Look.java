package nightshift.desk.browser;

/** Screen and color scheme of who looks. */
enum Look {
    LIGHT(1100, 800, "light"),
    DARK(1100, 800, "dark"),
    PHONE(390, 844, "light"),
    DARK_PHONE(390, 844, "dark");

    private final int width;
    private final int height;
    private final String scheme;

    Look(int width, int height, String scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String scheme() {
        return scheme;
    }

    boolean phone() {
        return width < 500;
    }
}
