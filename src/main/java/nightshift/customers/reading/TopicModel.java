package nightshift.customers.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Says which topic a text is nearest to, learned from the examples that ship with the project when it is first asked. */
final class TopicModel {
    private static final double LIKELY = 0.40;
    private static final double TIMES_THE_SECOND = 2.0;
    private static final double KNOWN_WORDS = 0.55;
    private static final Set<String> MARKS = Set.of("?", "<order>", "<number>", "<long>");

    private final DocumentCategorizerME categorizer;
    private final Set<String> vocabulary = new HashSet<>();

    /**
     * What the examples say.
     *
     * @param clear whether it is far ahead of the next one
     * @param known whether most of the words occur in the examples at all
     */
    record Guess(MailTopic best, MailTopic second, boolean clear, boolean known) {
        boolean says(MailTopic topic) {
            return best == topic && clear && known;
        }
    }

    TopicModel(List<TopicExample> examples) {
        List<DocumentSample> samples = new ArrayList<>();
        for (TopicExample example : examples) {
            String[] tokens = Tokens.of(new Said(example.text()).searched());
            vocabulary.addAll(Arrays.asList(tokens));
            samples.add(new DocumentSample(example.topic().name(), tokens));
        }
        try {
            DoccatModel model = DocumentCategorizerME.train(
                    "x-unspecified",
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters(),
                    new DoccatFactory(
                            new FeatureGenerator[] {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()}));
            this.categorizer = new DocumentCategorizerME(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Guess guess(String text) {
        String[] tokens = Tokens.of(new Said(text).searched());
        double[] outcomes = categorizer.categorize(tokens);
        int first = 0;
        int second = -1;
        for (int at = 1; at < outcomes.length; at++) {
            if (outcomes[at] > outcomes[first]) {
                second = first;
                first = at;
            } else if (second < 0 || outcomes[at] > outcomes[second]) {
                second = at;
            }
        }
        boolean clear = outcomes[first] >= LIKELY && outcomes[first] >= TIMES_THE_SECOND * outcomes[second];
        return new Guess(topic(first), topic(second), clear, known(tokens));
    }

    private MailTopic topic(int at) {
        return MailTopic.valueOf(categorizer.getCategory(at));
    }

    private boolean known(String[] tokens) {
        List<String> words =
                Arrays.stream(tokens).filter(word -> !MARKS.contains(word)).toList();
        long known = words.stream().filter(vocabulary::contains).count();
        return known > 0 && known >= KNOWN_WORDS * words.size();
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
