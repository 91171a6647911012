package rasid.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The modules that stand beside each other on the library: the job, reports, queries, exports and
 * the server know no more of each other than is said here, and only the command knows all. The
 * floors of the library and the job are those of {@code rasid.ArchitectureTest}.
 */
@AnalyzeClasses(packages = "rasid", importOptions = ModulesTest.MainClasses.class)
class ModulesTest {

  /** Leaves tests out, also those that another module packs into a jar. */
  static final class MainClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule onlyTheCommandKnowsAll =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command")
          .definedBy("rasid.cli..")
          .layer("job")
          .definedBy("rasid", "rasid.launch..", "rasid.transform..", "rasid.run..")
          .layer("server")
          .definedBy("rasid.serve..")
          .layer("report")
          .definedBy("rasid.report..")
          .layer("export")
          .definedBy("rasid.export..")
          .layer("query")
          .definedBy("rasid.query..")
          .layer("library")
          .definedBy(
              "rasid.evaluate..",
              "rasid.extract..",
              "rasid.reconcile..",
              "rasid.passage..",
              "rasid.claim..",
              "rasid.time..",
              "rasid.quantity..",
              "rasid.number..",
              "rasid.entity..",
              "rasid.annotation..",
              "rasid.zone..",
              "rasid.source..",
              "rasid.lexicon..",
              "rasid.linear..",
              "rasid.trees..",
              "rasid.text..",
              "rasid.dataset..",
              "rasid.tables..",
              "rasid.trace..",
              "rasid.record..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("command", "server")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("command", "export")
          .whereLayer("library")
          .mayNotAccessAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();
}
