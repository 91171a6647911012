package rasid;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Set;
import rasid.annotation.FastAnnotator;
import rasid.dataset.ProgramVersion;

/**
 * Nothing that an article names is fetched: no class opens an address or a connection. Files at
 * stores are opened by Beam's file systems alone.
 */
@AnalyzeClasses(packages = "rasid", importOptions = ArchitectureTest.MainClasses.class)
class NoNetworkTest {

  /** What opens connections: of the JDK, and of libraries that come with the program. */
  private static final String[] CONNECTIONS = {
    "java.net.http..",
    "javax.net..",
    "java.rmi..",
    "com.sun.net..",
    "org.apache.http..",
    "org.apache.hc..",
    "com.google.api.client..",
    "io.netty..",
    "io.grpc..",
    "okhttp3..",
    "software.amazon..",
  };

  private static final Set<String> SOCKETS =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.HttpURLConnection",
          "java.net.InetAddress",
          "java.net.URLClassLoader",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "org.jsoup.Connection");

  /** Methods of a URL that open it. */
  private static final Set<String> OPENING = Set.of("openStream", "openConnection", "getContent");

  @ArchTest
  static final ArchRule nothingConnects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONNECTIONS)
          .orShould()
          .dependOnClassesThat(describe("connect", type -> SOCKETS.contains(type.getName())));

  /** These two look at files on the class path, by addresses that the class loader gives. */
  @ArchTest
  static final ArchRule noAddressIsOpened =
      noClasses()
          .that()
          .doNotBelongToAnyOf(FastAnnotator.class, ProgramVersion.class)
          .should()
          .callMethodWhere(opensAnAddress())
          .orShould()
          .callConstructorWhere(opensAnAddress());

  /** Calls of a method of a URL that opens it, or of anything that takes one. */
  private static DescribedPredicate<JavaAccess<?>> opensAnAddress() {
    return describe(
        "open an address",
        access ->
            access.getTargetOwner().isEquivalentTo(URL.class)
                ? OPENING.contains(access.getName())
                : access instanceof JavaCall<?> call
                    && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch((JavaClass type) -> type.isEquivalentTo(URL.class)));
  }
}
