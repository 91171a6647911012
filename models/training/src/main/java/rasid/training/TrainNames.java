package rasid.training;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import rasid.entity.EntityRecognizer;
import rasid.entity.EntityRules;
import rasid.entity.NameLexicon;
import rasid.entity.tagger.FeatureFamily;
import rasid.entity.tagger.Features;
import rasid.entity.tagger.NameModel;
import rasid.entity.tagger.NameTagger;
import rasid.entity.tagger.SentenceFeatures;
import rasid.entity.tagger.WordClusters;
import rasid.lexicon.Lexicons;

/**
 * Trains the name tagger on ANERcorp, with WikiFANE and Wojood beside it, and measures it.
 *
 * <pre>
 * TrainNames train CORPORA MODEL    trains on everything and writes the model
 * TrainNames score CORPORA          scores five parts of ANERcorp, each held out of the training
 * TrainNames ablation CORPORA       scores the first two parts without each family of features
 * </pre>
 *
 * CORPORA is a folder with anercorp-train.tsv.gz, wikifane.tsv.gz, newsfane-train.tsv.gz and
 * wojood-sample.tsv.gz.
 */
public final class TrainNames {

  private static final String OWN = "anercorp-train.tsv.gz";
  private static final String WIKIPEDIA = "wikifane.tsv.gz";
  private static final String FINE = "newsfane-train.tsv.gz";
  private static final String SAMPLE = "wojood-sample.tsv.gz";

  private static final int FOLDS = 5;

  private static final int ABLATION_FOLDS = 2;

  /** Articles of a run of text that goes to one fold as a whole. */
  private static final int BLOCK = 10;

  private final PrintStream log = System.out;
  private final List<NameCorpus> own;
  private final List<NameCorpus> others;
  private final String source;

  private TrainNames(Path corpora) throws IOException {
    NameTypes types = new NameTypes();
    for (String file : List.of(FINE, WIKIPEDIA)) {
      NameCorpus.of(
          TaggedWords.read(corpora.resolve(file)),
          (tag, name) -> {
            types.count(NameTypes.of(tag), name);
            return null;
          });
    }
    own = NameCorpus.of(TaggedWords.read(corpora.resolve(OWN)), types::of);
    others = new ArrayList<>();
    for (String file : List.of(WIKIPEDIA, SAMPLE)) {
      others.addAll(
          NameCorpus.of(TaggedWords.read(corpora.resolve(file)), (tag, name) -> NameTypes.of(tag)));
    }
    StringBuilder files = new StringBuilder();
    for (String file : List.of(OWN, WIKIPEDIA, FINE, SAMPLE)) {
      files
          .append(file)
          .append(" sha256 ")
          .append(MoreFiles.asByteSource(corpora.resolve(file)).hash(Hashing.sha256()))
          .append('\n');
    }
    source = files.toString();
  }

  public static void main(String[] args) throws IOException {
    TrainNames training = new TrainNames(Path.of(args[1]));
    Set<FeatureFamily> all = EnumSet.allOf(FeatureFamily.class);
    switch (args[0]) {
      case "train" -> training.train(Path.of(args[2]));
      case "score" -> training.score("all", all, FOLDS);
      case "ablation" -> {
        training.score("all", all, ABLATION_FOLDS);
        for (FeatureFamily family : FeatureFamily.values()) {
          training.score(
              "without " + family.name().toLowerCase(Locale.ROOT),
              EnumSet.complementOf(EnumSet.of(family)),
              ABLATION_FOLDS);
        }
      }
      default -> throw new IllegalArgumentException("none of train, score, ablation: " + args[0]);
    }
  }

  private void train(Path model) throws IOException {
    log.print(source);
    NameTrainer trainer =
        new NameTrainer(
            EntityRules.of(Lexicons.own()),
            new SentenceFeatures(features(EnumSet.allOf(FeatureFamily.class))));
    NameModel trained = trainer.train(source, own, others);
    try (OutputStream out = Files.newOutputStream(model)) {
      trained.write(out);
    }
    log.println(trained.features().length + " features, " + Files.size(model) + " bytes");
  }

  private void score(String name, Set<FeatureFamily> families, int folds) {
    List<NameScore> scores =
        IntStream.range(0, folds).parallel().mapToObj(fold -> score(fold, families)).toList();
    double sum = 0;
    for (int fold = 0; fold < folds; fold++) {
      log.println(name + ", fold " + fold + ": " + scores.get(fold));
      sum += scores.get(fold).f1();
    }
    log.printf(Locale.ROOT, "%s: mean F1 %.4f%n", name, sum / folds);
  }

  private NameScore score(int fold, Set<FeatureFamily> families) {
    List<NameCorpus> kept = new ArrayList<>();
    List<NameCorpus> held = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      (i / BLOCK % FOLDS == fold ? held : kept).add(own.get(i));
    }
    Features features = features(families);
    EntityRules rules = EntityRules.of(Lexicons.own());
    NameTrainer trainer = new NameTrainer(rules, new SentenceFeatures(features));
    NameTagger tagger = NameTagger.of(trainer.train(source, kept, others), features);
    EntityRecognizer recognizer = EntityRecognizer.of(rules, tagger);
    NameScore score = new NameScore();
    for (NameCorpus article : held) {
      score.add(article, recognizer.recognise(article.words().text(), article.sentences()));
    }
    return score;
  }

  private static Features features(Set<FeatureFamily> families) {
    return new Features(WordClusters.load(), NameLexicon.of(Lexicons.own()), families);
  }
}
