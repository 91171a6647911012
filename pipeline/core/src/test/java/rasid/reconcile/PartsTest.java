package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.covering;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.part;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.vague;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Alarm;
import rasid.record.AlarmKind;
import rasid.record.Certainty;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.ScopeTime;

/** Which quantities are parts of others. */
class PartsTest {

  @Test
  void plansAndPartsAreNoReportsOfTheWhole() {
    Report planned = report("a", "2022-01-06", 30);
    planned.setScope(Scope.PLANNED);
    planned.setCertainty(Certainty.PLANNED);
    Report part = report("b", "2022-01-06", 20);
    part.setScope(Scope.SUBSET);
    part.setSubsetOf("c");
    List<ClaimGroup> groups = group(planned, part, report("c", "2022-01-06", 30));
    assertThat(ids(groups)).containsExactly("a", "b", "c");
    assertThat(groups.get(2).getParts()).containsExactly(groups.get(1).getGroupId());
  }

  @Test
  void aPartGreaterThanItsWholeRaisesAnAlarm() {
    Report part = report("b", "2022-01-12", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getCountedClass()).isEqualTo("PERSON");
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(1).getGroupId());
    assertThat(groups.get(0).getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void aPartOfAnotherTimeIsNone() {
    Report whole =
        covering(report("a", "2022-02-12", 10), ScopeTime.INCIDENT, "2022-02-12", "2022-02-12");
    Report year =
        covering(
            counting(report("b", "2022-02-12", 30), "CHILD"),
            ScopeTime.PERIOD,
            "2022-01-01",
            "2022-12-31");
    List<ClaimGroup> groups = group(whole, year);
    assertThat(groups.get(0).getParts()).isEmpty();
    assertThat(groups.get(0).getAlarms()).isEmpty();
    Report day =
        covering(
            counting(report("b", "2022-02-12", 30), "CHILD"),
            ScopeTime.INCIDENT,
            "2022-02-12",
            "2022-02-12");
    assertThat(group(whole, day).get(0).getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void otherTimesOfAPartTakeNothingFromOneOfItsTime() {
    Report whole = covering(report("a", DAY, 10), ScopeTime.INCIDENT, DAY, DAY);
    Report part = covering(counting(report("b", DAY, 4), "CHILD"), ScopeTime.INCIDENT, DAY, DAY);
    Report year =
        covering(
            counting(report("c", DAY, 30), "CHILD"), ScopeTime.PERIOD, "2022-01-01", "2022-12-31");
    assertThat(linked(story(whole), story(part, year)).getParts()).hasSize(1);
    assertThat(linked(story(whole), story(year)).getParts()).isEmpty();
  }

  @Test
  void whatATextCallsAPartStaysOneWhateverOtherTimesSay() {
    Report day = covering(report("a", DAY, 10), ScopeTime.INCIDENT, DAY, DAY);
    Report week =
        covering(report("w", "2022-01-13", 5), ScopeTime.PERIOD, "2022-01-06", "2022-01-13");
    Report child = covering(counting(report("b", DAY, 8), "CHILD"), ScopeTime.INCIDENT, DAY, DAY);
    ClaimGroup whole = linked(story(day, week), story(part(child, "a")));
    assertThat(whole.getParts()).hasSize(1);
    assertThat(whole.getAlarms()).isEmpty();
    // Where all that its class counts is of another time, too.
    day.setCountedClass("ALLEGED_CRIMINAL");
    assertThat(linked(story(day, week), story(part(child, "a"))).getParts()).hasSize(1);
  }

  /** The group of a whole, beside which there is another story. */
  private static ClaimGroup linked(Story whole, Story part) {
    return GroupBuilder.build(List.of(whole, part), List.of(), false, ReportFixtures.CLASSES)
        .get(0)
        .group();
  }

  @Test
  void aLaterPartMayExceedAnEarlierWhole() {
    Report part = report("b", "2022-01-14", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getParts()).hasSize(1);
    assertThat(groups.get(0).getAlarms()).isEmpty();
  }

  @Test
  void partsThatSumToMoreThanTheirWholeRaiseAnAlarm() {
    Report children = report("b", "2022-01-12", 6);
    children.setCountedClass("CHILD");
    children.setSubsetOf("a");
    Report women = report("c", "2022-01-12", 7);
    women.setCountedClass("WOMAN");
    women.setSubsetOf("a");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 10), children, women);
    assertThat(groups.get(0).getAlarms()).containsExactly("SUBSET_SUM b + c > a");
    women.setLow(4.0);
    assertThat(group(report("a", "2022-01-12", 10), children, women).get(0).getAlarms()).isEmpty();
  }

  private static final String DAY = "2022-01-12";

  @Test
  void aKindOfAClassIsAPartInTheSamePlaceAndInItsCountry() {
    List<ClaimGroup> groups =
        group(
            in(report("a", DAY, 90), "town 1"),
            in(report("b", DAY, 95), "town 2"),
            report("c", DAY, 9000),
            in(counting(report("d", DAY, 30), "CHILD"), "town 1"));
    assertThat(ids(groups)).containsExactly("a", "b", "c", "d").inOrder();
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(3).getGroupId());
    assertThat(groups.get(1).getParts()).isEmpty();
    assertThat(groups.get(2).getParts())
        .containsExactly(
            groups.get(0).getGroupId(), groups.get(1).getGroupId(), groups.get(3).getGroupId());
    assertThat(groups.get(3).getParts()).isEmpty();
  }

  @Test
  void partsAreInTheOrderOfTheirIds() {
    List<String> parts =
        group(
                report("a", DAY, 90),
                counting(report("b", DAY, 8), "CHILD"),
                counting(report("c", DAY, 7), "WOMAN"),
                counting(report("d", DAY, 6), "MEDIC"))
            .get(0)
            .getParts();
    assertThat(parts).hasSize(3);
    assertThat(parts).isInStrictOrder();
  }

  @Test
  void aPartIsOfTheTimeOfItsWholeOrUpToThreeDaysOff() {
    assertThat(partsOfWhole("2022-01-09", "2022-01-12")).isEqualTo(1);
    assertThat(partsOfWhole("2022-01-08", "2022-01-12")).isEqualTo(0);
    assertThat(partsOfWhole("2022-01-15", "2022-01-12")).isEqualTo(1);
    assertThat(partsOfWhole("2022-01-16", "2022-01-12")).isEqualTo(0);
  }

  @Test
  void aWholeOfTheTimeIsFoundAmongOthers() {
    List<Report> reports = new ArrayList<>();
    for (int month = 1; month <= 9; month++) {
      reports.add(report("w" + month, "2022-0" + month + "-12", 90));
    }
    reports.add(counting(report("x", "2022-06-12", 30), "CHILD"));
    List<ClaimGroup> groups = group(reports.toArray(new Report[0]));
    // A month without a report ends the stretch that stories are linked in.
    for (ClaimGroup group : groups) {
      boolean isJune = group.getMembers().get(0).getClaimId().equals("w6");
      assertThat(group.getParts()).hasSize(isJune ? 1 : 0);
    }
  }

  @Test
  void ofStoriesOfOneStretchOnlyThoseNearInTimeAreWholes() {
    List<Report> reports = new ArrayList<>();
    for (int i = 2; i <= 6; i++) {
      // Each too far from the one before to be the same count.
      reports.add(report("w" + 5 * i, "2022-01-" + 5 * i, Math.pow(10, i)));
    }
    reports.add(counting(report("x", "2022-01-20", 30), "CHILD"));
    List<ClaimGroup> groups = group(reports.toArray(new Report[0]));
    assertThat(ids(groups.stream().filter(whole -> !whole.getParts().isEmpty()).toList()))
        .containsExactly("w20");
  }

  @Test
  void aStoryThatEndedBeforeThePartIsNoWholeOfItThoughALongerOneIs() {
    List<ClaimGroup> groups =
        group(
            in(report("a1", "2022-01-04", 90), "town 1"),
            in(report("a2", "2022-01-09", 90), "town 1"),
            in(report("a3", "2022-01-14", 90), "town 1"),
            in(passage(report("b", "2022-01-05", 9000), 1L), "town 1"),
            in(counting(report("x", "2022-01-14", 30), "CHILD"), "town 1"));
    assertThat(ids(groups)).containsExactly("a1 a2 a3", "b", "x").inOrder();
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(2).getGroupId());
    assertThat(groups.get(1).getParts()).isEmpty();
  }

  @Test
  void amountsAndPlansAndWhatHasAHeadOfItsOwnAreNoPartsOfATownOrClass() {
    Report planned = counting(report("b", DAY, 30), "CHILD");
    planned.setScope(Scope.PLANNED);
    planned.setCertainty(Certainty.PLANNED);
    assertThat(group(report("a", DAY, 90), planned).get(0).getParts()).isEmpty();
    Report named = in(counting(report("b", DAY, 30), "OTHER"), "town 1");
    named.setCountedHead("شخصا");
    Report whole = counting(report("a", DAY, 9000), "OTHER");
    whole.setCountedHead("شخصا");
    assertThat(group(whole, named).get(0).getParts()).isEmpty();
    Report unplaced = counting(nowhere(report("b", DAY, 30)), "CHILD");
    assertThat(group(nowhere(report("a", DAY, 90)), unplaced).get(0).getParts()).isEmpty();
  }

  @Test
  void whatIsFarGreaterThanAWholeOfItsPlaceIsNoPartOfIt() {
    ClaimGroup near =
        group(report("a", DAY, 1000), counting(report("b", DAY, 4000), "CHILD")).get(0);
    assertThat(near.getParts()).hasSize(1);
    assertThat(near.getAlarmDetails())
        .containsExactly(new Alarm(AlarmKind.PART_EXCEEDS_WHOLE, List.of("b", "a"), null));
    ClaimGroup far =
        group(report("a", DAY, 1000), counting(report("b", DAY, 4001), "CHILD")).get(0);
    assertThat(far.getParts()).isEmpty();
    assertThat(far.getAlarmDetails()).isEmpty();
  }

  @Test
  void aTownWithMoreThanTheCountryIsOfAnotherStory() {
    ClaimGroup country =
        group(report("a", DAY, 1000), in(counting(report("b", DAY, 1300), "CHILD"), "town 1"))
            .get(0);
    assertThat(country.getParts()).isEmpty();
    assertThat(country.getAlarmDetails()).isEmpty();
  }

  @Test
  void theGreatestExcessIsNamedWithTheWholeThatItExceeds() {
    ClaimGroup whole =
        group(
                report("a", DAY, 1000),
                report("b", "2022-01-13", 1100),
                counting(report("c", DAY, 1010), "CHILD"),
                counting(report("d", DAY, 1300), "CHILD"),
                counting(report("e", "2022-01-13", 1350), "CHILD"))
            .get(0);
    // Against the first 10 and 300, against the second 250.
    assertThat(whole.getAlarms()).containsExactly("PART_EXCEEDS_WHOLE d > a");
  }

  @Test
  void aLaterLowerWholeLimitsAnEarlierPart() {
    ClaimGroup whole =
        group(
                report("a", DAY, 1300),
                report("b", "2022-01-13", 1000),
                counting(report("c", DAY, 1200), "CHILD"))
            .get(0);
    assertThat(whole.getAlarms()).containsExactly("PART_EXCEEDS_WHOLE c > b");
  }

  @Test
  void anUndatedPartIsComparedWithTheWholesOfItsArticle() {
    Report part = passage(counting(report("c", null, 1300), "CHILD"), 7L);
    part.setDocId("doc a");
    Report dated = passage(counting(report("d", DAY, 900), "CHILD"), 7L);
    ClaimGroup whole =
        group(
                report("a", DAY, 1000),
                inArticle(said(report("a2", DAY, 1010), "وزارة"), "doc a"),
                report("b", DAY, 950),
                part,
                dated)
            .get(0);
    assertThat(whole.getAlarms()).containsExactly("PART_EXCEEDS_WHOLE c > a");
    part.setDocId("elsewhere");
    assertThat(group(report("a", DAY, 1000), part, dated).get(0).getAlarms()).isEmpty();
  }

  @Test
  void whatOthersCallCriminalsIsNoLimitForProtesters() {
    Report label = counting(report("a", DAY, 26), "ALLEGED_CRIMINAL");
    Report protesters = counting(vague("b", DAY, 20, 99), "PROTESTER");
    Report part = part(counting(report("c", DAY, 60), "CHILD"), "b");
    ClaimGroup whole = group(label, protesters, part).get(0);
    assertThat(whole.getCountedClass()).isEqualTo("PROTESTER");
    assertThat(whole.getAlarms()).isEmpty();
    assertThat(whole.getParts()).hasSize(1);
  }

  @Test
  void partsOfOneNumberMaySumToIt() {
    Report children = part(counting(report("b", DAY, 6), "CHILD"), "a");
    Report women = part(counting(report("c", DAY, 4), "WOMAN"), "a");
    assertThat(group(report("a", DAY, 10), children, women).get(0).getAlarms()).isEmpty();
    Report men = part(counting(report("d", DAY, 1), "MEDIC"), "a");
    assertThat(group(report("a", DAY, 10), children, women, men).get(0).getAlarmDetails())
        .containsExactly(new Alarm(AlarmKind.SUBSET_SUM, List.of("b", "c", "d", "a"), null));
  }

  @Test
  void onePartAloneIsNoSum() {
    Report part = part(counting(report("b", DAY, 11), "CHILD"), "a");
    assertThat(group(report("a", DAY, 10), part).get(0).getAlarms())
        .containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void aSumIsComparedWithTheClaimThatItIsOf() {
    Report other = report("z", DAY, 8);
    Report children = part(counting(report("b", DAY, 6), "CHILD"), "a");
    Report women = part(counting(report("c", DAY, 3), "WOMAN"), "a");
    ClaimGroup whole = group(report("a", DAY, 10), other, children, women).get(0);
    assertThat(ids(List.of(whole))).containsExactly("a z");
    assertThat(whole.getAlarms()).isEmpty();
  }

  /** Days of the whole and of the part, in stories that others hold together. */
  private static int partsOfWhole(String wholeDay, String partDay) {
    return group(report("a", wholeDay, 90), counting(report("b", partDay, 30), "CHILD")).stream()
        .mapToInt(group -> group.getParts().size())
        .sum();
  }
}
