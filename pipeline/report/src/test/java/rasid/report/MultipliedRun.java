package rasid.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.record.Alarm;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.DateExpression;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.Failure;
import rasid.record.GroupMember;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Quote;
import rasid.record.Report;
import rasid.record.Sentence;

/**
 * A larger run for measuring reports: articles of a run with their claims and groups, several times
 * over, each time with ids of its own, until there are as many claims as asked for. Texts come
 * again, so dictionaries of sources and the like are smaller than a real run's of that size.
 */
final class MultipliedRun {

  private final LocalRun run;
  private final Path folder;
  private final ObjectNode counts;

  private MultipliedRun(LocalRun run, Path folder, ObjectNode counts) {
    this.run = run;
    this.folder = folder;
    this.counts = counts;
  }

  /** Usage: RUN FOLDER CLAIMS. */
  public static void main(String[] args) throws IOException {
    ObjectNode success = new ObjectMapper().createObjectNode();
    new MultipliedRun(
            LocalRun.open(Path.of(args[0])), Path.of(args[1]), success.putObject("records"))
        .write(Integer.parseInt(args[2]));
    Files.writeString(Path.of(args[1]).resolve("_SUCCESS"), success.toString());
  }

  private void write(int claims) throws IOException {
    int[] all = {0};
    run.forEach(Claim.class, claim -> all[0]++);
    int times = (claims + all[0] - 1) / all[0];
    // The last time over takes the share of articles that is missing.
    double share = (claims - (times - 1.0) * all[0]) / all[0];
    copy(Document.class, Dataset.DOCUMENTS, times, share);
    copy(Claim.class, Dataset.CLAIMS, times, share);
    copy(ClaimGroup.class, Dataset.CLAIM_GROUPS, times, share);
    copy(NumberExpression.class, Dataset.NUMBERS, times, share);
    copy(Passage.class, Dataset.PASSAGES, times, share);
    copy(Copy.class, Dataset.COPIES, times, share);
    copy(Entity.class, Dataset.ENTITIES, times, share);
    copy(Report.class, Dataset.STORY_INDEX, 1, 1);
    copy(Sentence.class, Dataset.SENTENCES, 1, 1);
    copy(DateExpression.class, Dataset.DATES, 1, 1);
    copy(Quote.class, Dataset.QUOTES, 1, 1);
    copy(Failure.class, Dataset.FAILURES, 1, 1);
  }

  private <T extends SpecificRecord> void copy(
      Class<T> type, Dataset dataset, int times, double share) throws IOException {
    Path file = folder.resolve(dataset.folder()).resolve("part-00000.avro");
    Files.createDirectories(file.getParent());
    int[] written = {0};
    try (RecordWriter writer =
        OutputFormat.AVRO.open(Files.newOutputStream(file), dataset, "0", "deflate")) {
      for (int i = 0; i < times; i++) {
        int time = i;
        run.forEach(
            type,
            entry -> {
              if (time < times - 1 || isTaken(entry, share)) {
                written[0]++;
                append(writer, renamed(entry, time));
              }
            });
      }
    }
    counts.put(dataset.folder(), written[0]);
  }

  /** A group is taken with its first member's article. */
  private static boolean isTaken(SpecificRecord entry, double share) {
    if (share >= 1) {
      return true;
    }
    String article =
        entry instanceof ClaimGroup group
            ? group.getMembers().get(0).getDocId()
            : (String)
                entry.get(
                    entry
                        .getSchema()
                        .getField(entry instanceof Passage ? "doc_a" : "doc_id")
                        .pos());
    return Integer.parseInt(article.substring(0, 4), 16) < share * 65536;
  }

  private static SpecificRecord renamed(SpecificRecord entry, int time) {
    if (time == 0) {
      return entry;
    }
    if (entry instanceof Document document) {
      document.setDocId(id(document.getDocId(), time));
    } else if (entry instanceof NumberExpression number) {
      number.setDocId(id(number.getDocId(), time));
    } else if (entry instanceof Entity entity) {
      entity.setDocId(id(entity.getDocId(), time));
    } else if (entry instanceof Copy copy) {
      copy.setDocId(id(copy.getDocId(), time));
      copy.setCopyOf(id(copy.getCopyOf(), time));
    } else if (entry instanceof Passage passage) {
      passage.setDocA(id(passage.getDocA(), time));
      passage.setDocB(id(passage.getDocB(), time));
    } else if (entry instanceof Claim claim) {
      claim.setDocId(id(claim.getDocId(), time));
      claim.setClaimId(claimId(claim.getClaimId(), time));
      if (claim.getSubsetOf() != null) {
        claim.setSubsetOf(claimId(claim.getSubsetOf(), time));
      }
    } else if (entry instanceof ClaimGroup group) {
      group.setGroupId(id(group.getGroupId(), time));
      group.setParts(group.getParts().stream().map(part -> id(part, time)).toList());
      for (GroupMember member : group.getMembers()) {
        member.setClaimId(claimId(member.getClaimId(), time));
        member.setDocId(id(member.getDocId(), time));
      }
      for (Alarm alarm : group.getAlarmDetails()) {
        alarm.setClaims(alarm.getClaims().stream().map(claim -> claimId(claim, time)).toList());
      }
    }
    return entry;
  }

  private static String claimId(String claimId, int time) {
    int hyphen = claimId.indexOf('-');
    return id(claimId.substring(0, hyphen), time) + claimId.substring(hyphen);
  }

  private static String id(String id, int time) {
    return Hashing.murmur3_128()
        .hashString(id + "/" + time, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  private static void append(RecordWriter writer, SpecificRecord entry) {
    try {
      writer.write(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
