package nightshift.accounts;

/** Any principal of ours, whether it came by password, by Microsoft Entra ID or by token. */
public interface SignedIn {
    Person person();

    /** The account's stamp when he signed in; a session with an older stamp than the account's has ended. */
    int stamp();
}
