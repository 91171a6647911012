package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rasid.record.Report;

/**
 * What speaks for a report to belong to a story.
 *
 * @param parts the rules that apply, with the weight that each has here
 */
record Evidence(List<Part> parts) {

  /** Without place or day, a town of that name says less. */
  private static final double MOST_OF_PLACE_WHEN_VAGUE = 2;

  private static final double NEAR = 1.5;

  private static final double FAIR = 2.5;

  private static final Notes NOBODY = (rule, weight) -> {};

  /** A rule that applies. */
  record Part(StoryRule rule, double weight) {}

  /** Takes the rules that apply; whoever only wants the sum takes none, and nothing is made. */
  private interface Notes {
    void take(StoryRule rule, double weight);
  }

  /**
   * The sum of what speaks for a report to belong to a story.
   *
   * @param isOnly whether no other story of the thing is open
   */
  static double total(Story story, Report report, boolean isOnly) {
    return weigh(story, report, isOnly, NOBODY);
  }

  /** The same part by part. */
  static Evidence of(Story story, Report report, boolean isOnly) {
    List<Part> parts = new ArrayList<>();
    weigh(story, report, isOnly, (rule, weight) -> parts.add(new Part(rule, weight)));
    return new Evidence(parts);
  }

  /** The sum of the parts. */
  double total() {
    return parts.stream().mapToDouble(Part::weight).sum();
  }

  /** The rules and their weights, as {@code story.same-town 4.0, story.far-value -1.0}. */
  @Override
  public String toString() {
    return parts.stream()
        .map(part -> part.rule().id() + " " + part.weight())
        .collect(Collectors.joining(", "));
  }

  private static double weigh(Story story, Report report, boolean isOnly, Notes notes) {
    boolean hasFigure = story.has(Mark.figure(report));
    if (!story.isNear(report) && !hasFigure) {
      return note(StoryRule.VALUE_OUT_OF_REACH, notes);
    }
    if (story.contradictsItselfWith(report)) {
      return note(StoryRule.CONTRADICTS_ITSELF, notes);
    }
    double evidence = ofPlace(story, report, notes) + ofValue(story, report, notes);
    if (isOnly && !ReportTraits.isVague(report)) {
      evidence += note(StoryRule.ONLY_OPEN, notes);
    }
    if (story.has(new Mark.Article(report.getDocId()))) {
      evidence += note(StoryRule.SAME_ARTICLE, notes);
    }
    Mark.Source source = Mark.source(report);
    if (source != null && story.has(source)) {
      evidence += note(StoryRule.SAME_SOURCE, notes);
    }
    if (sharesPassage(story, report)) {
      evidence += note(StoryRule.SAME_PASSAGE, notes);
    }
    if (hasFigure) {
      boolean isTelling = ReportTraits.isTelling(report);
      evidence += note(isTelling ? StoryRule.SAME_TELLING_FIGURE : StoryRule.SAME_FIGURE, notes);
    }
    return evidence;
  }

  private static double ofPlace(Story story, Report report, Notes notes) {
    String town = report.getLocality() == null ? report.getSetting() : report.getLocality();
    if (town == null) {
      return 0;
    }
    boolean isNamed = report.getLocality() != null;
    StoryRule rule;
    if (story.locality() != null) {
      boolean isSame = story.locality().equals(town);
      rule =
          isSame
              ? (isNamed ? StoryRule.SAME_TOWN : StoryRule.SETTING_OF_TOWN)
              : (isNamed ? StoryRule.OTHER_TOWN : StoryRule.SETTING_ELSEWHERE);
    } else if (story.settings().isEmpty()) {
      return 0;
    } else {
      boolean isSame = story.settings().contains(town);
      rule = isSame ? StoryRule.SAME_SETTING : StoryRule.OTHER_SETTING;
    }
    double weight =
        ReportTraits.isVague(report)
            ? Math.min(rule.weight(), MOST_OF_PLACE_WHEN_VAGUE)
            : rule.weight();
    notes.take(rule, weight);
    return weight;
  }

  private static double ofValue(Story story, Report report, Notes notes) {
    double ratio = story.latest().ratio(ValueRange.of(report));
    if (ratio == 1) {
      return note(StoryRule.VALUES_MEET, notes);
    }
    if (ratio <= NEAR) {
      return note(StoryRule.NEAR_VALUE, notes);
    }
    return ratio <= FAIR ? 0 : note(StoryRule.FAR_VALUE, notes);
  }

  private static boolean sharesPassage(Story story, Report report) {
    for (long hash : report.getShingles()) {
      if (story.has(new Mark.Shingle(hash))) {
        return true;
      }
    }
    return false;
  }

  private static double note(StoryRule rule, Notes notes) {
    notes.take(rule, rule.weight());
    return rule.weight();
  }
}
