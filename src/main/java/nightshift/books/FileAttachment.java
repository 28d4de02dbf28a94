package nightshift.books;

import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;

/**
 * Attach the invoice's file to the bill that was made of it. Waits for the bill.
 *
 * @param billKey the key of the {@link BillCreation}, whose remote id is the bill's
 * @param sha256 of the stored file
 */
public record FileAttachment(
        EffectKey billKey, String vendorName, InvoiceNumber number, String fileName, String contentType, String sha256)
        implements EffectPayload {
    public static final String KIND = "quickbooks-attach-file";

    public FileAttachment {
        if (fileName.isBlank() || fileName.length() > 200 || sha256.isBlank()) {
            throw new BadValue("A file to attach needs a name of at most 200 characters and a digest");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("quickbooks.file/" + billKey.value().replaceFirst("^quickbooks\\.bill/", "") + "/"
                + sha256.substring(0, Math.min(16, sha256.length())));
    }

    @Override
    public String target() {
        return "the bill of invoice " + number + " of " + vendorName;
    }

    @Override
    public String inWords() {
        return "Attach " + fileName + " to " + target();
    }

    /** The name as QuickBooks takes it and as it can stand in a header: letters, digits and a few signs. */
    String plainFileName() {
        return fileName.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    }
}
