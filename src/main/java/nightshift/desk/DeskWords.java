package nightshift.desk;

import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the owner's words for codes, and whose time its times are. */
@ControllerAdvice
@ConditionalOnWebApplication
class DeskWords {
    private final StoreSettings store;
    private final StoreTime time;

    DeskWords(StoreSettings store, StoreTime time) {
        this.store = store;
        this.time = time;
    }

    @ModelAttribute("words")
    Words words() {
        return new Words();
    }

    @ModelAttribute("time")
    StoreTime time() {
        return time;
    }

    @ModelAttribute("zone")
    String zone() {
        return store.timeZone().getId().replace('_', ' ');
    }

    /** What pages ask for words. */
    public static final class Words {
        public String reason(String code) {
            return ReasonWords.of(ReasonKind.of(code));
        }

        /** A workflow by its key. */
        public String workflow(String key) {
            return RunPage.name(Workflow.of(key));
        }

        /** How a write of this kind stands. */
        public String write(String kind, String state) {
            return WriteWords.of(kind, state);
        }

        /** How several writes stand. */
        public String writes(String state) {
            return WriteWords.of("", state);
        }

        /** The sentence on a price. */
        public String priceSentence(String reason) {
            return PriceWords.sentence(reason);
        }

        /** Why a price moves or stays. */
        public String price(String code) {
            return PriceWords.reason(code);
        }
    }
}
