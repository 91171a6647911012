package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.as;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.Alarm;
import rasid.record.AlarmKind;
import rasid.record.Certainty;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.PlacePrecision;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.Verdict;

/** The record of a story. */
class GroupBuilderTest {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  @Test
  void itSaysWhatItsReportsSay() {
    Report first = in(said(report("b", "2022-01-06", 8), "وزارة"), "town 1");
    Report last = report("a", "2022-01-08", 18);
    ClaimGroup group = build(last, first);
    assertThat(group.getEventType()).isEqualTo("KILLED");
    assertThat(group.getCountedClass()).isEqualTo("PERSON");
    assertThat(group.getKind()).isEqualTo(QuantityKind.COUNT);
    assertThat(group.getScope()).isEqualTo(Scope.ALL);
    assertThat(group.getPlace()).isEqualTo("KZ");
    assertThat(group.getLocality()).isEqualTo("town 1");
    assertThat(group.getWindowBegin()).isEqualTo("2022-01-06");
    assertThat(group.getWindowEnd()).isEqualTo("2022-01-08");
    assertThat(group.getPolicy()).isEqualTo(ClaimGrouper.POLICY);
    assertThat(group.getReports()).isEqualTo(2);
    assertThat(group.getIndependentOrigins()).isEqualTo(2);
    assertThat(group.getLatest()).isEqualTo(18);
    assertThat(group.getMaximum()).isEqualTo(18);
    assertThat(group.getVerdict()).isEqualTo(Verdict.GROWTH);
    assertThat(group.getSeries()).hasSize(2);
    assertThat(group.getEstimates()).hasSize(2);
    assertThat(group.getMembers())
        .containsExactly(
            new GroupMember("b", "doc b", "وزارة", "2022-01-06", Op.EQ, 8.0, 8.0, 8.0, 0, false),
            new GroupMember("a", "doc a", null, "2022-01-08", Op.EQ, 18.0, 18.0, 18.0, 1, false))
        .inOrder();
  }

  @Test
  void itIsWhereTheReportOfItsTownSays() {
    Report country = report("a", "2022-01-06", 8);
    country.setPlacePrecision(PlacePrecision.COUNTRY);
    Report town = in(report("b", "2022-01-07", 9), "town 1");
    town.setPlacePrecision(PlacePrecision.TOWN);
    town.setPlaceAdmin1("Almaty");
    town.setPlaceLat(43.25);
    town.setPlaceLon(76.95);
    ClaimGroup group = build(country, town);
    assertThat(group.getPlacePrecision()).isEqualTo(PlacePrecision.TOWN);
    assertThat(group.getPlaceAdmin1()).isEqualTo("Almaty");
    assertThat(group.getPlaceAdmin2()).isNull();
    assertThat(group.getPlaceLat()).isEqualTo(43.25);
    assertThat(group.getPlaceLon()).isEqualTo(76.95);
    assertThat(build(country).getPlacePrecision()).isEqualTo(PlacePrecision.COUNTRY);
  }

  @Test
  void whoDeniesAFigureIsNoVoiceForIt() {
    Report report = report("a", "2022-01-06", 10);
    Report denial = as(report("b", "2022-01-07", 90), Certainty.NEGATED);
    ClaimGroup group = build(report, denial);
    assertThat(group.getReports()).isEqualTo(2);
    assertThat(group.getIndependentOrigins()).isEqualTo(1);
    assertThat(group.getVerdict()).isEqualTo(Verdict.SINGLE);
    assertThat(group.getEstimates().get(0).getHigh()).isEqualTo(10);
    ClaimGroup denied = build(denial, as(report("c", "2022-01-07", 90), Certainty.NEGATED));
    assertThat(denied.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(denied.getIndependentOrigins()).isEqualTo(2);
    assertThat(denied.getEstimates()).isEmpty();
  }

  @Test
  void unitAndHeadAreThoseOfItsReports() {
    Report report = report("a", "2022-01-06", 8);
    report.setKind(QuantityKind.MONEY);
    report.setUnit("USD");
    report.setCountedHead("دولار");
    ClaimGroup group = build(report);
    assertThat(group.getUnit()).isEqualTo("USD");
    assertThat(group.getCountedHead()).isEqualTo("دولار");
  }

  @Test
  void itsIdIsThatOfItsFirstMember() {
    String id = build(report("b", "2022-01-06", 8)).getGroupId();
    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(build(report("a", "2022-01-07", 9), report("b", "2022-01-06", 8)).getGroupId())
        .isEqualTo(id);
    assertThat(build(report("c", "2022-01-06", 8)).getGroupId()).isNotEqualTo(id);
  }

  @Test
  void undatedReportsGiveNoWindow() {
    ClaimGroup group = build(report("a", null, 8));
    assertThat(group.getWindowBegin()).isNull();
    assertThat(group.getWindowEnd()).isNull();
    assertThat(group.getLatest()).isNull();
    assertThat(group.getMaximum()).isEqualTo(8);
  }

  @Test
  void membersAboveTenThousandAreLeftOutWithAnAlarm() {
    assertThat(build(many(10_000)).getAlarmDetails()).isEmpty();
    ClaimGroup group = build(many(10_002));
    assertThat(group.getMembers()).hasSize(10_000);
    assertThat(group.getReports()).isEqualTo(10_002);
    assertThat(group.getAlarmDetails())
        .containsExactly(new Alarm(AlarmKind.MEMBERS_CAPPED, List.of(), 2L));
    assertThat(group.getAlarms()).containsExactly("MEMBERS_CAPPED 2");
  }

  @Test
  void aWindowThatWasFullSaysSoInEachGroup() {
    List<StoryRecord> records =
        GroupBuilder.build(
            List.of(story(report("a", null, 8)), story(report("b", null, 90))),
            List.of(),
            true,
            CLASSES);
    for (StoryRecord told : records) {
      ClaimGroup group = told.group();
      assertThat(group.getAlarmDetails())
          .containsExactly(new Alarm(AlarmKind.WINDOW_CAPPED, List.of(), null));
      assertThat(group.getAlarms()).containsExactly("WINDOW_CAPPED");
    }
  }

  @Test
  void whatHasNoClassOrNoEventOrIsMoneyIsToldByItsName() {
    Report report = report("a", "2022-01-06", 8);
    report.setCountedHead("صاروخا");
    assertThat(build(report).getCountedHead()).isNull();
    assertThat(build(counting(report, "OTHER")).getCountedHead()).isEqualTo("صاروخا");
    counting(report, "PERSON").setEventType("OTHER");
    assertThat(build(report).getCountedHead()).isEqualTo("صاروخا");
  }

  @Test
  void itSaysWhatMostOfItsReportsSay() {
    Report other = report("c", "2022-01-06", 8);
    other.setEventType("OTHER");
    Report another = report("d", "2022-01-06", 8);
    another.setEventType("OTHER");
    ClaimGroup group =
        build(
            counting(report("a", "2022-01-06", 8), "CHILD"),
            report("b", "2022-01-06", 8),
            other,
            another);
    // That nothing happened only counts where all say so.
    assertThat(group.getEventType()).isEqualTo("KILLED");
    assertThat(group.getCountedClass()).isEqualTo("PERSON");
    assertThat(build(other, another).getEventType()).isEqualTo("OTHER");
  }

  @Test
  void aSidesLabelGivesWayToWhatOthersSay() {
    Report label = counting(report("a", "2022-01-06", 26), "ALLEGED_CRIMINAL");
    Report same = counting(report("b", "2022-01-06", 26), "ALLEGED_CRIMINAL");
    Report protesters = counting(report("c", "2022-01-06", 26), "PROTESTER");
    assertThat(build(label, same, protesters).getCountedClass()).isEqualTo("PROTESTER");
    assertThat(build(label, same).getCountedClass()).isEqualTo("ALLEGED_CRIMINAL");
  }

  private static Report[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> report("r" + i, "2022-01-06", 8))
        .toArray(Report[]::new);
  }

  private static ClaimGroup build(Report... reports) {
    return GroupBuilder.build(List.of(story(reports)), List.of(), false, CLASSES).get(0).group();
  }
}
