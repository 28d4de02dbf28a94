package nightshift.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.Sku;
import nightshift.invoices.InvoiceSettings.ChargeSetting;
import nightshift.invoices.InvoiceSettings.VendorSetting;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of each vendor: what the settings say of him, else of all, and how far people have come to trust him. */
@Component
public class VendorAgreements {
    private final InvoiceSettings settings;

    public VendorAgreements(InvoiceSettings settings, StoreSettings store) {
        this.settings = settings;
        settings.vendors().stream()
                .map(VendorSetting::supplier)
                .filter(name -> store.supplier(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("nightshift.invoices.vendors: \"" + name
                            + "\" is no supplier of nightshift.suppliers; write his name as it stands there");
                });
    }

    public VendorRules of(Supplier supplier, VendorTrust trust) {
        Optional<VendorSetting> own = settings.vendor(supplier.name());
        return new VendorRules(
                own.map(VendorSetting::priceTolerance)
                        .orElse(settings.priceTolerance())
                        .tolerance(),
                own.map(VendorSetting::quantityTolerance)
                        .orElse(settings.quantityTolerance())
                        .tolerance(),
                own.map(VendorSetting::freight).orElse(settings.freight()).rule(),
                own.map(VendorSetting::freightTolerance)
                        .orElse(settings.freightTolerance())
                        .tolerance(),
                text(own, VendorSetting::freightAccount, settings.freightAccount()),
                settings.freightItems().stream().map(Sku::new).toList(),
                own.map(VendorSetting::charges).orElse(List.of()).stream()
                        .map(ChargeSetting::charge)
                        .toList(),
                text(own, VendorSetting::taxAccount, settings.taxAccount()),
                amount(own, VendorSetting::autoLimit, settings.autoLimit()),
                amount(own, VendorSetting::agreedDiscount, null),
                trust.approvedBefore(),
                trust.bankAccounts());
    }

    private static Optional<String> text(
            Optional<VendorSetting> own, Function<VendorSetting, @Nullable String> of, @Nullable String ofAll) {
        return own.map(of).or(() -> Optional.ofNullable(ofAll)).filter(account -> !account.isBlank());
    }

    private static Optional<BigDecimal> amount(
            Optional<VendorSetting> own, Function<VendorSetting, @Nullable BigDecimal> of, @Nullable BigDecimal ofAll) {
        return own.map(of).or(() -> Optional.ofNullable(ofAll));
    }
}
