package nightshift.mailbox;

/** Files that suppliers send by mail and that a module takes in by itself, such as lists of stock. Found by injection. */
public interface ExpectedFiles {
    /**
     * @param supplier his name in the settings
     * @param file what the file is called
     */
    boolean expects(String supplier, String file);
}
