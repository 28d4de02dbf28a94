package nightshift.invoices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.books.Vendor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Vendors of whom a person approved an invoice, and where their money went on those. */
@Repository
public class KnownVendors {
    private final JdbcClient jdbc;
    private final Clock clock;

    public KnownVendors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what a person approved of a vendor. Repeatable. */
    @Transactional
    public void learn(VendorApproval approval) {
        if (approval.invoice()) {
            approve(approval.vendorId(), approval.name(), approval.who());
        }
        approval.accounts().forEach(account -> approveAccount(approval.vendorId(), account, approval.who()));
    }

    /** A person approved an invoice of this vendor. Repeatable. */
    public void approve(String vendorId, String name, String who) {
        jdbc.sql(
                        "insert into invoice_vendor (vendor_id, name, approved_by, approved_at) values (:vendor, :name, :who, :now)"
                                + " on conflict do nothing")
                .param("vendor", vendorId)
                .param("name", name)
                .param("who", who)
                .param("now", now())
                .update();
    }

    /** A person approved that this vendor's money goes there. Repeatable. */
    public void approveAccount(String vendorId, String account, String who) {
        jdbc.sql("insert into invoice_bank_account (vendor_id, account, approved_by, approved_at)"
                        + " values (:vendor, :account, :who, :now) on conflict do nothing")
                .param("vendor", vendorId)
                .param("account", PartNumbers.normalized(account))
                .param("who", who)
                .param("now", now())
                .update();
    }

    public VendorTrust of(Optional<Vendor> vendor) {
        return vendor.map(known -> new VendorTrust(isApproved(known.id()), accounts(known.id())))
                .orElse(VendorTrust.NONE);
    }

    private boolean isApproved(String vendorId) {
        return jdbc.sql("select count(*) from invoice_vendor where vendor_id = :vendor")
                        .param("vendor", vendorId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> accounts(String vendorId) {
        return jdbc.sql("select account from invoice_bank_account where vendor_id = :vendor order by account")
                .param("vendor", vendorId)
                .query(String.class)
                .list();
    }

    /** All confirmed accounts with who said so, for the desk. */
    public List<KeptAccount> keptAccounts() {
        return jdbc.sql("select * from invoice_bank_account order by vendor_id, account")
                .query((row, number) -> new KeptAccount(
                        row.getString("vendor_id"),
                        row.getString("account"),
                        row.getString("approved_by"),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * An invoice that prints it is a flag again.
     *
     * @return whether it was confirmed until now
     */
    public boolean forgetAccount(String vendorId, String account) {
        return jdbc.sql("delete from invoice_bank_account where vendor_id = :vendor and account = :account")
                        .param("vendor", vendorId)
                        .param("account", account)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
