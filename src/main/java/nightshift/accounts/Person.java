package nightshift.accounts;

/** Who asks: a person who logged in, or a script with a token of his. Each act is done in his name. */
public record Person(long accountId, String name, Role role, Via via) {
    /** On which way he asks. */
    public enum Via {
        DESK,
        API
    }

    public boolean mayAct() {
        return role.covers(Role.OPERATOR);
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
