package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.as;
import static rasid.reconcile.ReportFixtures.at;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.superseded;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.valued;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.reconcile.Estimates.Rule;
import rasid.record.Certainty;
import rasid.record.Estimate;
import rasid.record.EstimateRule;
import rasid.record.Op;
import rasid.record.Report;

/** Low, best and high under each convention. */
class EstimatesTest {

  private static final List<EstimateRule> UCDP =
      List.of(EstimateRule.OUTERMOST, EstimateRule.LATEST_GREATEST);
  private static final List<EstimateRule> ACLED = List.of(EstimateRule.LATEST_LEAST);
  private static final List<EstimateRule> IBC = List.of(EstimateRule.OUTERMOST);

  private static final Report EXACT = report("a", "2022-01-06", 18);
  private static final Report MORE = valued("b", "2022-01-07", Op.GT, 1300.0, 1301.0, null);
  private static final Report LESS = valued("c", "2022-01-08", Op.LT, 50.0, null, 49.0);
  private static final Report ABOUT = valued("d", "2022-01-09", Op.APPROX, 200.0, null, null);

  @Test
  void ucdpTakesTheOutermostReportsAndTheLatest() {
    assertThat(Rule.UCDP.from(List.of(EXACT, MORE, ABOUT)))
        .isEqualTo(new Estimate("UCDP", 18.0, 200.0, 1301.0, "UCDP-GED-23.1", UCDP));
    assertThat(Rule.UCDP.from(List.of(ABOUT, report("z", "2022-01-10", 18))))
        .isEqualTo(new Estimate("UCDP", 18.0, 18.0, 200.0, "UCDP-GED-23.1", UCDP));
  }

  @Test
  void ofMoreThanThreeThousandTheLeastIsNotAboveTheBest() {
    Report more = valued("a", "2022-01-06", Op.GT, 3000.0, 3001.0, null);
    assertThat(Rule.UCDP.from(List.of(more)))
        .isEqualTo(new Estimate("UCDP", 3001.0, 3001.0, 3001.0, "UCDP-GED-23.1", UCDP));
  }

  @Test
  void acledTakesTheLeastOfTheLatestAndVagueNumbersAtTheirUnit() {
    assertThat(Rule.ACLED.from(List.of(EXACT, MORE)))
        .isEqualTo(new Estimate("ACLED", 1301.0, 1301.0, 1301.0, "ACLED-2023", ACLED));
    Report sameDay = report("z", "2022-01-07", 1400);
    assertThat(Rule.ACLED.from(List.of(EXACT, MORE, sameDay)).getBest()).isEqualTo(1301);
    assertThat(Rule.ACLED.from(List.of(vague("a", null, 200, 999))).getBest()).isEqualTo(100);
    assertThat(Rule.ACLED.from(List.of(vague("a", null, 20, 99))).getBest()).isEqualTo(10);
    assertThat(Rule.ACLED.from(List.of(vague("a", null, 3, 9))).getBest()).isEqualTo(3);
    Report some = valued("a", null, Op.VAGUE, null, null, null);
    assertThat(Rule.ACLED.from(List.of(some)).getBest()).isNull();
  }

  @Test
  void ibcTakesTheNumbersThemselvesAndNoBest() {
    assertThat(Rule.IBC.from(List.of(EXACT, MORE)))
        .isEqualTo(new Estimate("IBC", 18.0, null, 1301.0, "IBC", IBC));
  }

  @Test
  void whatTheTextHasReplacedCountsInNone() {
    Report old = superseded(report("o", "2022-01-06", 3));
    for (Rule rule : Rule.values()) {
      assertThat(rule.from(List.of(old, EXACT)).getLow()).isEqualTo(18);
      assertThat(rule.from(List.of(old)).getLow()).isEqualTo(3);
    }
  }

  @Test
  void ibcTakesWhatAReportWithoutLowerBoundNames() {
    Report most = valued("c", null, Op.LE, 50.0, null, 50.0);
    assertThat(Rule.IBC.from(List.of(most)))
        .isEqualTo(new Estimate("IBC", 50.0, null, 50.0, "IBC", IBC));
    assertThat(Rule.UCDP.from(List.of(most)).getLow()).isNull();
  }

  @Test
  void aReportWithoutNumberAboveGivesNoLow() {
    List<Report> less = List.of(valued("c", null, Op.LT, null, null, 49.0));
    assertThat(Rule.UCDP.from(less))
        .isEqualTo(new Estimate("UCDP", null, null, 49.0, "UCDP-GED-23.1", UCDP));
    assertThat(Rule.ACLED.from(less))
        .isEqualTo(new Estimate("ACLED", null, null, null, "ACLED-2023", ACLED));
    assertThat(Rule.IBC.from(less)).isEqualTo(new Estimate("IBC", null, null, 49.0, "IBC", IBC));
  }

  @Test
  void lowIsNeverAboveBestNorBestAboveHigh() {
    Random random = new Random(18);
    for (int round = 0; round < 2000; round++) {
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(5); i++) {
        double n = 1 + random.nextInt(2000);
        String day = "2022-01-0" + (1 + i);
        reports.add(
            switch (random.nextInt(6)) {
              case 0 -> valued("r" + i, day, Op.GT, n, n + 1, null);
              case 1 -> valued("r" + i, day, Op.LT, n, null, n - 1);
              case 2 -> valued("r" + i, day, Op.APPROX, n, null, null);
              case 3 -> vague("r" + i, day, 20, 99);
              case 4 -> valued("r" + i, day, Op.RANGE, null, n, n + 7);
              default -> report("r" + i, day, n);
            });
      }
      for (Rule rule : Rule.values()) {
        Estimate estimate = rule.from(reports);
        assertThat(isOrdered(estimate.getLow(), estimate.getBest())).isTrue();
        assertThat(isOrdered(estimate.getBest(), estimate.getHigh())).isTrue();
        assertThat(isOrdered(estimate.getLow(), estimate.getHigh())).isTrue();
      }
    }
  }

  private static boolean isOrdered(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null || low <= high;
  }

  @Test
  void conventionsAreAboutPeopleWhoDieOrAreHurt() {
    assertThat(conventions("KILLED", "PERSON", true, EXACT)).containsExactly("UCDP", "ACLED");
    assertThat(conventions("KILLED", "VEHICLE", false, EXACT)).isEmpty();
    assertThat(conventions("DESTROYED", "PERSON", true, EXACT)).isEmpty();
    assertThat(conventions("INJURED", "PERSON", true, EXACT)).isEmpty();
  }

  @Test
  void iraqBodyCountIsAboutCivilians() {
    for (String civilians : List.of("CIVILIAN", "CHILD", "WOMAN", "JOURNALIST", "MEDIC")) {
      assertThat(conventions("KILLED", civilians, true, EXACT))
          .containsExactly("UCDP", "ACLED", "IBC");
      assertThat(conventions("INJURED", civilians, true, EXACT)).containsExactly("IBC");
    }
    for (String others : List.of("SECURITY_FORCES", "MILITANT", "PEACEKEEPER", "PRISONER")) {
      assertThat(conventions("KILLED", others, true, EXACT)).containsExactly("UCDP", "ACLED");
      assertThat(conventions("INJURED", others, true, EXACT)).isEmpty();
    }
  }

  @Test
  void whatIsDeniedOrPlannedIsNotEstimated() {
    Report denied = as(report("d", "2022-01-07", 90), Certainty.NEGATED);
    Report planned = as(report("p", "2022-01-08", 20), Certainty.PLANNED);
    assertThat(conventions("KILLED", "PERSON", true, denied)).isEmpty();
    assertThat(conventions("KILLED", "PERSON", true, planned)).isEmpty();
    List<Estimate> estimates =
        Conventions.of(Lexicons.own())
            .estimates("KILLED", "PERSON", true, List.of(EXACT, denied, planned));
    assertThat(estimates)
        .containsExactly(
            new Estimate(
                "UCDP",
                18.0,
                18.0,
                18.0,
                "UCDP-GED-23.1",
                List.of(
                    EstimateRule.OUTERMOST,
                    EstimateRule.LATEST_GREATEST,
                    EstimateRule.UNREAL_LEFT_OUT)),
            new Estimate(
                "ACLED",
                18.0,
                18.0,
                18.0,
                "ACLED-2023",
                List.of(EstimateRule.LATEST_LEAST, EstimateRule.UNREAL_LEFT_OUT)));
  }

  @Test
  void theRulesThatMadeAnEstimateStandInIt() {
    assertThat(Rule.ACLED.from(List.of(vague("a", null, 20, 99))).getRules())
        .containsExactly(EstimateRule.LATEST_LEAST, EstimateRule.VAGUE_UNIT)
        .inOrder();
    // Nine is less than the unit of tens.
    assertThat(Rule.ACLED.from(List.of(vague("a", null, 20, 99), report("b", null, 9))).getRules())
        .containsExactly(EstimateRule.LATEST_LEAST);
    assertThat(Rule.IBC.from(List.of(superseded(report("o", "2022-01-06", 3)), EXACT)).getRules())
        .containsExactly(EstimateRule.OUTERMOST, EstimateRule.SUPERSEDED_LEFT_OUT)
        .inOrder();
  }

  @Test
  void theLatestOfADayIsByTheClock() {
    List<Report> day =
        List.of(
            at(report("a", "2022-01-06", 5), "2022-01-06T08:00:00Z"),
            at(report("b", "2022-01-06", 14), "2022-01-06T18:00:00Z"));
    assertThat(Rule.ACLED.from(day).getBest()).isEqualTo(14);
    assertThat(Rule.UCDP.from(day))
        .isEqualTo(new Estimate("UCDP", 5.0, 14.0, 14.0, "UCDP-GED-23.1", UCDP));
  }

  @Test
  void whoRepeatsAnEarlierFigureDecidesNothing() {
    Report eight = at(report("a", "2022-01-06", 5), "2022-01-06T08:00:00Z");
    Report noon = at(report("b", "2022-01-06", 9), "2022-01-06T12:00:00Z");
    Report reprint = at(report("c", "2022-01-06", 5), "2022-01-06T18:00:00Z");
    for (Rule rule : List.of(Rule.UCDP, Rule.ACLED)) {
      assertThat(rule.from(List.of(eight, noon, reprint)).getBest()).isEqualTo(9);
      assertThat(rule.from(List.of(eight, reprint)).getBest()).isEqualTo(5);
      // Another figure of the same time is the news.
      Report evening = at(report("d", "2022-01-06", 12), "2022-01-06T18:00:00Z");
      assertThat(rule.from(List.of(eight, noon, reprint, evening)).getBest()).isEqualTo(12);
      // What has no date may be a later repetition itself.
      Report undated = report("u", null, 30);
      assertThat(rule.from(List.of(report("t", null, 5), undated, eight)).getBest()).isEqualTo(5);
    }
  }

  @Test
  void whoTakesBackWhatHeSaidRevisesIt() {
    List<Report> ministry =
        List.of(
            said(report("a", "2022-01-06", 5), "وزارة"),
            said(report("b", "2022-01-07", 9), "وزارة"),
            said(report("c", "2022-01-08", 5), "وزارة"));
    assertThat(Rule.UCDP.from(ministry).getBest()).isEqualTo(5);
    assertThat(Rule.ACLED.from(ministry).getBest()).isEqualTo(5);
  }

  private static List<String> conventions(
      String event, String countedClass, boolean isPeople, Report report) {
    return Conventions.of(Lexicons.own())
        .estimates(event, countedClass, isPeople, List.of(report))
        .stream()
        .map(Estimate::getConvention)
        .toList();
  }

  @Test
  void theEndsOfAnApproximateNumberAreItself() {
    assertThat(Estimates.low(ABOUT)).isEqualTo(200);
    assertThat(Estimates.high(ABOUT)).isEqualTo(200);
    Report range = valued("a", null, Op.APPROX, 25.0, 20.0, 30.0);
    assertThat(Estimates.low(range)).isEqualTo(20);
    assertThat(Estimates.high(range)).isEqualTo(30);
    assertThat(Estimates.low(LESS)).isNull();
    assertThat(Estimates.high(MORE)).isNull();
  }

  @Test
  void aReportWithoutGreatestValueIsOpen() {
    assertThat(Estimates.isOpen(List.of(EXACT, MORE))).isTrue();
    assertThat(Estimates.isOpen(List.of(EXACT, LESS, ABOUT))).isFalse();
  }

  @Test
  void theValueIsTheNumberElseItsLowerBound() {
    assertThat(Estimates.value(EXACT)).isEqualTo(18);
    assertThat(Estimates.value(MORE)).isEqualTo(1301);
    assertThat(Estimates.value(vague("a", null, 20, 99))).isEqualTo(20);
  }
}
