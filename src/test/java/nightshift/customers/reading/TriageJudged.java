package nightshift.customers.reading;

/** One message, and what was understood of it. */
record TriageJudged(TriageSample sample, Understood understood) {
    boolean comparable() {
        return sample.topic().isPresent();
    }

    boolean right() {
        return sample.topic().filter(topic -> topic == understood.topic()).isPresent();
    }

    boolean certain() {
        return understood.intents().get(0).settled();
    }

    boolean drafted() {
        return understood.draftable();
    }

    /** A draft where the label says that the mail is about something else, or about nothing a draft could answer. */
    boolean draftedWrongly() {
        return drafted() && !right();
    }

    boolean routine() {
        return sample.topic().filter(MailTopic::routine).isPresent();
    }

    boolean handedOverHard() {
        return understood.handOvers().stream().anyMatch(reason -> reason.kind().hard());
    }
}
