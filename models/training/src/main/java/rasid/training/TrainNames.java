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
import java.util.function.IntFunction;
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
import rasid.record.EntityType;

/**
 * Trains the name tagger on articles annotated in the program's own types, with ANERcorp beside
 * them, and measures it.
 *
 * <pre>
 * TrainNames train CORPORA GOLD MODEL    trains on everything and writes the model
 * TrainNames score CORPORA GOLD          scores five parts of GOLD and ANERcorp, each held out
 * TrainNames sources CORPORA GOLD        scores each source of GOLD, held out of the training
 * TrainNames ablation CORPORA GOLD       scores the first two parts without each family of features
 * TrainNames curve CORPORA GOLD          scores the first two parts with less of the articles
 * </pre>
 *
 * CORPORA is a folder with anercorp-train.tsv.gz, and with newsfane-train.tsv.gz and
 * wikifane.tsv.gz, which tell which kind of place a name is; GOLD one with articles.jsonl.gz,
 * names.jsonl.gz and folds.tsv.
 */
public final class TrainNames {

  private static final String NEWS = "anercorp-train.tsv.gz";
  private static final String WIKIPEDIA = "wikifane.tsv.gz";
  private static final String FINE = "newsfane-train.tsv.gz";
  private static final List<String> GOLD_FILES =
      List.of("articles.jsonl.gz", "names.jsonl.gz", "folds.tsv");

  private static final int FOLDS = 5;

  private static final int QUICK_FOLDS = 2;

  /** Articles of a run of text that goes to one fold as a whole. */
  private static final int BLOCK = 10;

  /** Rows of weights: so many stay in a processor's cache. */
  private static final int MOST_FEATURES = 1 << 17;

  private static final Set<FeatureFamily> ALL = EnumSet.allOf(FeatureFamily.class);

  private final PrintStream log = System.out;
  private final EntityRules rules = EntityRules.of(Lexicons.own());
  private final List<GoldNames> gold;
  private final List<NameCorpus> news;
  private final String source;

  private TrainNames(Path corpora, Path goldFolder) throws IOException {
    NameTypes types = new NameTypes();
    for (String file : List.of(FINE, WIKIPEDIA)) {
      NameCorpus.of(
          TaggedWords.read(corpora.resolve(file)),
          (tag, name) -> {
            EntityType type = NameTypes.of(tag);
            if (type != null) {
              types.count(type, name);
            }
            return null;
          });
    }
    gold = GoldNames.read(goldFolder);
    news = NameCorpus.of(TaggedWords.read(corpora.resolve(NEWS)), types::of);
    StringBuilder files = new StringBuilder();
    for (String file : List.of(NEWS, FINE, WIKIPEDIA)) {
      files.append(checksum(corpora.resolve(file)));
    }
    for (String file : GOLD_FILES) {
      files.append(checksum(goldFolder.resolve(file)));
    }
    source = files.toString();
  }

  private static String checksum(Path file) throws IOException {
    return file.getFileName()
        + " sha256 "
        + MoreFiles.asByteSource(file).hash(Hashing.sha256())
        + "\n";
  }

  public static void main(String[] args) throws IOException {
    TrainNames training = new TrainNames(Path.of(args[1]), Path.of(args[2]));
    switch (args[0]) {
      case "train" -> training.train(Path.of(args[3]));
      case "score" -> training.scoreFolds("all", training.trainer(ALL), ALL, FOLDS);
      case "sources" -> training.scoreSources();
      case "ablation" -> training.ablate();
      case "curve" -> training.curve();
      default ->
          throw new IllegalArgumentException(
              "none of train, score, sources, ablation, curve: " + args[0]);
    }
  }

  private NameTrainer trainer(Set<FeatureFamily> families) {
    List<NameTrainer.Corpus> corpora = new ArrayList<>();
    corpora.add(
        new NameTrainer.Corpus(gold.stream().map(GoldNames::article).toList(), NameTrainer.TARGET));
    corpora.add(
        new NameTrainer.Corpus(
            news.stream().map(NameCorpus::article).toList(), NameTrainer.SHARED));
    return new NameTrainer(rules, new SentenceFeatures(features(families)), MOST_FEATURES, corpora);
  }

  private static Features features(Set<FeatureFamily> families) {
    return new Features(WordClusters.load(), NameLexicon.of(Lexicons.own()), families);
  }

  private void train(Path model) throws IOException {
    log.print(source);
    NameModel trained = trainer(ALL).train(source, List.of());
    try (OutputStream out = Files.newOutputStream(model)) {
      trained.write(out);
    }
    log.println(trained.features().length + " features, " + Files.size(model) + " bytes");
  }

  private void ablate() {
    scoreFolds("all", trainer(ALL), ALL, QUICK_FOLDS);
    for (FeatureFamily family : FeatureFamily.values()) {
      Set<FeatureFamily> families = EnumSet.complementOf(EnumSet.of(family));
      scoreFolds(
          "without " + family.name().toLowerCase(Locale.ROOT),
          trainer(families),
          families,
          QUICK_FOLDS);
    }
  }

  private void curve() {
    NameTrainer trainer = trainer(ALL);
    for (int quarter = 0; quarter <= 4; quarter++) {
      int kept = quarter;
      score(
          quarter + " quarters of the articles",
          QUICK_FOLDS,
          fold ->
              score(
                  trainer,
                  ALL,
                  gold.stream().filter(article -> article.fold() == fold).toList(),
                  IntStream.range(0, gold.size())
                      .filter(i -> gold.get(i).fold() == fold || i % 4 >= kept)
                      .mapToObj(gold::get)
                      .toList(),
                  List.of()));
    }
  }

  private void scoreFolds(
      String name, NameTrainer trainer, Set<FeatureFamily> families, int folds) {
    score(
        name,
        folds,
        fold -> {
          List<GoldNames> held = gold.stream().filter(article -> article.fold() == fold).toList();
          List<NameCorpus> heldNews =
              IntStream.range(0, news.size())
                  .filter(i -> i / BLOCK % FOLDS == fold)
                  .mapToObj(news::get)
                  .toList();
          return score(trainer, families, held, held, heldNews);
        });
  }

  private void scoreSources() {
    NameTrainer trainer = trainer(ALL);
    List<String> sources = gold.stream().map(GoldNames::source).distinct().toList();
    score(
        "sources",
        sources.size(),
        number -> {
          List<GoldNames> held =
              gold.stream()
                  .filter(article -> article.source().equals(sources.get(number)))
                  .toList();
          Scores scores = score(trainer, ALL, held, held, List.of());
          log.println(sources.get(number) + ": " + scores.gold());
          return scores;
        });
  }

  /** Scores of articles of the two kinds. */
  private record Scores(NameScore gold, NameScore news) {}

  private void score(String name, int parts, IntFunction<Scores> part) {
    List<Scores> scores = IntStream.range(0, parts).parallel().mapToObj(part).toList();
    NameScore sum = new NameScore();
    NameScore newsSum = new NameScore();
    double mean = 0;
    double newsMean = 0;
    for (Scores one : scores) {
      log.println(name + ": " + one.gold() + " | ANERcorp " + one.news());
      sum = sum.plus(one.gold());
      newsSum = newsSum.plus(one.news());
      mean += one.gold().f1() / parts;
      newsMean += one.news().f1() / parts;
    }
    log.printf(
        Locale.ROOT,
        "%s, together: %s%n  ANERcorp: %s%n  mean %.4f, ANERcorp %.4f%n",
        name,
        sum,
        newsSum,
        mean,
        newsMean);
  }

  private Scores score(
      NameTrainer trainer,
      Set<FeatureFamily> families,
      List<GoldNames> held,
      List<GoldNames> left,
      List<NameCorpus> heldNews) {
    List<NameArticle> without = new ArrayList<>();
    left.forEach(article -> without.add(article.article()));
    heldNews.forEach(article -> without.add(article.article()));
    NameTagger tagger = NameTagger.of(trainer.train(source, without), features(families));
    EntityRecognizer recognizer = EntityRecognizer.of(rules, tagger);
    Scores scores = new Scores(new NameScore(), new NameScore());
    for (GoldNames article : held) {
      NameArticle words = article.article();
      scores.gold().add(article, recognizer.recognise(words.text(), words.sentences()));
    }
    for (NameCorpus article : heldNews) {
      scores.news().add(article, recognizer.recognise(article.words().text(), article.sentences()));
    }
    return scores;
  }
}
