package nightshift.mailbox;

import java.io.UncheckedIOException;
import java.time.Clock;
import nightshift.core.RemoteSystem;
import nightshift.microsoftgraph.MicrosoftGraphComponent;
import nightshift.microsoftgraph.MicrosoftGraphConfiguration;
import nightshift.operations.EffectKind;
import nightshift.remote.AccessTokens;
import nightshift.remote.CallPermit;
import nightshift.remote.NotSent;
import nightshift.settings.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The component that speaks to Outlook, and the kinds of writes there. */
@Configuration(proxyBeanMethods = false)
public class OutlookConnection {
    @Bean("microsoft-graph")
    MicrosoftGraphComponent microsoftGraph(
            MicrosoftGraphSettings settings, StoreSettings store, AccessTokens tokens, CallPermit permit, Clock clock) {
        if (!store.mailboxes().isEmpty()) {
            settings.checkComplete();
        }
        MicrosoftGraphComponent component = component(settings, clock);
        component.setTokenStore(new OutlookTokens(tokens));
        component.beforeRequest(() -> permit.refusal(null).ifPresent(why -> {
            throw new UncheckedIOException(new NotSent(why));
        }));
        return component;
    }

    /** The component as the settings want it, with its token in memory. */
    static MicrosoftGraphComponent component(MicrosoftGraphSettings settings, Clock clock) {
        MicrosoftGraphComponent component = new MicrosoftGraphComponent();
        component.useClock(clock);
        component.setMaxConcurrentRequestsPerApp(settings.maxConcurrentRequests());
        MicrosoftGraphConfiguration options = component.getConfiguration();
        options.setServiceUrl(settings.url().toString());
        options.setTokenUrl(settings.tokenUrl().toString());
        options.setTenantId(settings.tenantId());
        options.setClientId(settings.clientId());
        options.setClientSecret(settings.clientSecret());
        options.setMaxConcurrentRequests(settings.maxConcurrentRequests());
        options.setMaxAttachmentSize(settings.maxAttachmentSize().toBytes());
        options.setConnectTimeout(settings.connectWithin().toMillis());
        options.setRequestTimeout(settings.answerWithin().toMillis());
        options.setMaxReadRetries(settings.readRepeats());
        options.setExceptionMapper(OutlookFailures::of);
        return component;
    }

    @Bean
    EffectKind mailSend() {
        return new EffectKind(OutgoingMail.KIND, OutgoingMail.class, RemoteSystem.OUTLOOK, false);
    }

    @Bean
    EffectKind mailCreateDraft() {
        return new EffectKind(DraftMail.KIND, DraftMail.class, RemoteSystem.OUTLOOK, false)
                .withEditable("to", "subject", "html");
    }

    @Bean
    EffectKind mailAttachFile() {
        return new EffectKind(MailAttachment.KIND, MailAttachment.class, RemoteSystem.OUTLOOK, false);
    }

    @Bean
    EffectKind mailMark() {
        return new EffectKind(MailMark.KIND, MailMark.class, RemoteSystem.OUTLOOK, false);
    }
}
