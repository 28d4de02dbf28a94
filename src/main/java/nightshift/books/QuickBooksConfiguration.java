package nightshift.books;

import nightshift.core.RemoteSystem;
import nightshift.operations.EffectKind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What counts as the same bill, and the kinds of writes to QuickBooks, each with a route of its name and a look. A bill is never edited: it is decided again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuickBooksSettings.class)
class QuickBooksConfiguration {
    @Bean
    SameBill sameBill(QuickBooksSettings settings) {
        return new SameBill(settings.sameBillWithin());
    }

    @Bean
    EffectKind quickbooksCreateBill() {
        return new EffectKind(BillCreation.KIND, BillCreation.class, RemoteSystem.QUICKBOOKS, false);
    }

    @Bean
    EffectKind quickbooksAttachFile() {
        return new EffectKind(FileAttachment.KIND, FileAttachment.class, RemoteSystem.QUICKBOOKS, false);
    }
}
