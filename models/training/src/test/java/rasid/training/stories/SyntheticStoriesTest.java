package rasid.training.stories;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.reconcile.GroupClasses;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Report;

@Tag("slow")
class SyntheticStoriesTest {

  @Test
  void manyStoriesAreToldApart() throws IOException {
    for (int size : new int[] {1_000, 10_000}) {
      SyntheticStories made = SyntheticStories.of(size, 11);
      assertThat(made.score(group(made.reports())).f1()).isAtLeast(0.97);
    }
  }

  @Test
  void everyReportIsInOneGroup() throws IOException {
    SyntheticStories made = SyntheticStories.of(3_000, 12);
    List<String> grouped = new ArrayList<>();
    for (ClaimGroup group : group(made.reports())) {
      group.getMembers().forEach(member -> grouped.add(member.getClaimId()));
    }
    assertThat(grouped).containsExactlyElementsIn(made.truth().keySet());
  }

  @Test
  void theOrderOfReportsChangesNothing() throws IOException {
    List<Report> reports = new ArrayList<>(SyntheticStories.of(3_000, 13).reports());
    List<ClaimGroup> groups = group(reports);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(group(reports)).isEqualTo(groups);
    }
  }

  @Test
  void anotherArticleChangesOnlyTheGroupsThatItTouches() throws IOException {
    List<Report> reports = new ArrayList<>(SyntheticStories.of(3_000, 14).reports());
    List<ClaimGroup> before = group(reports);
    Report another = Report.newBuilder(reports.get(100)).build();
    another.setClaimId("another-1");
    another.setDocId("another");
    reports.add(another);
    List<ClaimGroup> changed = new ArrayList<>(group(reports));
    changed.removeAll(before);
    assertThat(changed.stream().map(ClaimGroup::getPlace).distinct())
        .containsExactly(another.getPlace());
    assertThat(changed.stream().filter(SyntheticStoriesTest::hasAnother).count()).isEqualTo(1);
    // Beside its own group only those that this one is a part of may change.
    assertThat(changed.size()).isAtMost(3);
  }

  private static boolean hasAnother(ClaimGroup group) {
    return group.getMembers().stream()
        .map(GroupMember::getClaimId)
        .anyMatch(id -> id.equals("another-1"));
  }

  private static List<ClaimGroup> group(List<Report> reports) throws IOException {
    return SyntheticStories.group(reports, GroupClasses.of(Lexicons.own()));
  }
}
