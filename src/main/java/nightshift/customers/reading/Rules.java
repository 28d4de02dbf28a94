package nightshift.customers.reading;

/** Everything that is loaded and learned before the first mail can be understood. */
record Rules(Signs signs, Topics topics, HandOvers handOvers, Urgencies urgencies) {
    static Rules load() {
        Signs signs = Signs.load();
        TopicModel model = new TopicModel(TopicExample.all());
        return new Rules(signs, new Topics(signs, model), new HandOvers(signs), new Urgencies(signs.urgent()));
    }
}
