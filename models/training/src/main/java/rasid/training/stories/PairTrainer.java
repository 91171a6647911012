package rasid.training.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.PairFeatures;
import rasid.reconcile.PairModel;
import rasid.reconcile.ReportFacts;
import rasid.reconcile.StemWeights;
import rasid.record.Report;
import rasid.training.TreeTrainer;
import rasid.training.TreeTrainer.Growth;
import rasid.training.stories.StoryCorpus.Known;
import rasid.trees.BoostedTrees;

/**
 * Trains the model of pairs of reports. It sees all pairs of one story and some of two; for a part
 * of them once more as they would be without words or without days, so that it knows what to do
 * where these are missing; and pairs of made stories, which real ones have too few of: like events
 * in one country at one time.
 */
final class PairTrainer {

  /** Few pairs leave much to chance: the mean of some trainings depends less on it. */
  private static final int TRAININGS = 4;

  private static Growth growth(int seed) {
    return new Growth(140, 10, 0.08, 80, seed);
  }

  /** Share of the pairs of two stories that are seen. */
  private static final double OF_TWO_STORIES = 0.1;

  /** Share of the pairs that are seen without words, and of those without days. */
  private static final double WITHOUT = 0.15;

  /** Made reports; their pairs of one week and country are seen. */
  private static final int MADE = 4_000;

  private static final double OF_MADE = 0.1;
  private static final int WEEK = 7;

  private final PairFeatures features;
  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> yes = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(1);

  private PairTrainer(GroupClasses classes, StemWeights stems) {
    features = new PairFeatures(classes, stems);
  }

  /** A model of annotated reports. */
  static PairModel train(List<Known> reports, GroupClasses classes) {
    StemWeights stems = StemWeights.of(reports.stream().map(Known::report).toList());
    PairTrainer trainer = new PairTrainer(classes, stems);
    trainer.addReal(reports);
    trainer.addMade();
    boolean[] answers = new boolean[trainer.yes.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = trainer.yes.get(i);
    }
    List<BoostedTrees> trainings = new ArrayList<>();
    for (int seed = 1; seed <= TRAININGS; seed++) {
      trainings.add(TreeTrainer.train(trainer.rows, answers, growth(seed)));
    }
    return new PairModel(stems, BoostedTrees.mean(trainings));
  }

  private void addReal(List<Known> reports) {
    List<Known> known =
        reports.stream()
            .filter(report -> report.quantity() != null)
            .sorted(Comparator.comparing(Known::report))
            .toList();
    List<ReportFacts> facts = facts(known.stream().map(Known::report).toList());
    List<ReportFacts> bare = facts(known.stream().map(r -> withoutWords(r.report())).toList());
    List<ReportFacts> undated = facts(known.stream().map(r -> undated(r.report())).toList());
    for (int j = 0; j < known.size(); j++) {
      for (int i = 0; i < j; i++) {
        Known a = known.get(i);
        Known b = known.get(j);
        boolean mayBeOne = a.report().getStory().equals(b.report().getStory());
        if (!mayBeOne || (!a.story().equals(b.story()) && random.nextDouble() >= OF_TWO_STORIES)) {
          continue;
        }
        boolean isOne = Objects.requireNonNull(a.quantity()).equals(b.quantity());
        add(facts.get(i), facts.get(j), isOne);
        if (random.nextDouble() < WITHOUT) {
          add(bare.get(i), bare.get(j), isOne);
        }
        if (random.nextDouble() < WITHOUT) {
          add(facts.get(i), undated.get(j), isOne);
        }
      }
    }
  }

  private void addMade() {
    SyntheticStories made = SyntheticStories.of(MADE, 1);
    List<Report> reports = made.reports().stream().sorted().toList();
    List<ReportFacts> facts = facts(reports);
    for (int j = 0; j < reports.size(); j++) {
      for (int i = 0; i < j; i++) {
        Report a = reports.get(i);
        Report b = reports.get(j);
        boolean isOne =
            Objects.requireNonNull(made.truth().get(a.getClaimId()))
                .equals(made.truth().get(b.getClaimId()));
        if ((isOne || mayBeTakenForOne(a, b)) && isNear(a, b) && random.nextDouble() < OF_MADE) {
          add(facts.get(i), facts.get(j), isOne);
        }
      }
    }
  }

  private static boolean isNear(Report a, Report b) {
    return a.getStatementDate() == null
        || b.getStatementDate() == null
        || ChronoUnit.DAYS.between(
                LocalDate.parse(a.getStatementDate()), LocalDate.parse(b.getStatementDate()))
            <= WEEK;
  }

  private static boolean mayBeTakenForOne(Report a, Report b) {
    return a.getPlace() != null
        && a.getPlace().equals(b.getPlace())
        && a.getEventType().equals(b.getEventType());
  }

  private void add(ReportFacts a, ReportFacts b, boolean isOne) {
    float[] row = new float[PairFeatures.names().size()];
    features.write(a, b, row);
    rows.add(row);
    yes.add(isOne);
  }

  private static List<ReportFacts> facts(List<Report> reports) {
    return reports.stream().map(ReportFacts::new).toList();
  }

  /** A report of which only what its claim says is known. */
  private static Report withoutWords(Report report) {
    return Report.newBuilder(report)
        .setEvents(List.of())
        .setClasses(List.of())
        .setSentence(null)
        .setPlaceId(null)
        .setMainCountry(null)
        .setEventBegin(null)
        .setEventEnd(null)
        .setTrigger(null)
        .setHead(null)
        .setNearWords(List.of())
        .setSentenceWords(List.of())
        .setArticleWords(List.of())
        .setNames(List.of())
        .build();
  }

  private static Report undated(Report report) {
    return Report.newBuilder(report)
        .setStatementDate(null)
        .setEventBegin(null)
        .setEventEnd(null)
        .build();
  }
}
