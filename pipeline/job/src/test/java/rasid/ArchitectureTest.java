package rasid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/**
 * The house: floors from top to bottom, arrows only down. The drawing in CONTRIBUTING.md shows the
 * same.
 */
@AnalyzeClasses(packages = "rasid", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

  /** Leaves tests out, also those that another module packs into a jar. */
  static final class MainClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  /** The floors, the top one first; a name is a package under {@code rasid}. */
  private static final List<String> FLOORS =
      List.of(
          "",
          "launch",
          "transform",
          "run",
          "evaluate",
          "extract",
          "reconcile",
          "passage",
          "claim",
          "time",
          "quantity",
          "number",
          "entity",
          "annotation",
          "zone",
          "source",
          "lexicon",
          "linear",
          "trees",
          "text",
          "dataset",
          "tables",
          "trace",
          "record");

  private static final List<String> BEAM = List.of("", "launch", "transform", "run");

  @ArchTest static final ArchRule arrowsGoDown = arrowsGoDown();

  @ArchTest
  static final ArchRule belowTheJobNothingKnowsBeam =
      noClasses()
          .that()
          .resideInAnyPackage(
              FLOORS.stream()
                  .filter(floor -> !BEAM.contains(floor))
                  .map(ArchitectureTest::packages)
                  .toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule whatAUserInstallsDoesNotKnowCoreNlp =
      noClasses().should().dependOnClassesThat().resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("rasid.(**)").should().beFreeOfCycles();

  private static ArchRule arrowsGoDown() {
    LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String floor : FLOORS) {
      house = house.layer(name(floor)).definedBy(packages(floor));
    }
    for (int i = 0; i < FLOORS.size(); i++) {
      String floor = name(FLOORS.get(i));
      house =
          i == 0
              ? house.whereLayer(floor).mayNotBeAccessedByAnyLayer()
              : house
                  .whereLayer(floor)
                  .mayOnlyBeAccessedByLayers(
                      FLOORS.subList(0, i).stream()
                          .map(ArchitectureTest::name)
                          .toArray(String[]::new));
    }
    return house.ensureAllClassesAreContainedInArchitecture();
  }

  private static String name(String floor) {
    return floor.isEmpty() ? "rasid" : floor;
  }

  private static String packages(String floor) {
    return floor.isEmpty() ? "rasid" : "rasid." + floor + "..";
  }
}
