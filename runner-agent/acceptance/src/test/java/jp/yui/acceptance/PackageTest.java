package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package as a municipality gets it: made by the one door, unpacked, and put to work. */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class PackageTest extends WithPractice {
  private static final Pattern ON_PAPER = Pattern.compile("(?:[0-9a-f]{4} ){15}[0-9a-f]{4}");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir static Path shared;
  private static String key = "";
  private static Path zip = Path.of("");
  private static Installed installed;

  @BeforeAll
  static void makeAndUnpack() throws Exception {
    door("a passphrase\n", "trust", "key", shared.resolve("makers").toString());
    Path keyFile = shared.resolve("makers.key");
    Path out = shared.resolve("out");
    String said =
        door("a passphrase\n", "package", "--key", keyFile.toString(), "--out", out.toString());
    Matcher onPaper = ON_PAPER.matcher(said);
    assertThat(onPaper.find()).as(said).isTrue();
    key = onPaper.group();
    assertThat(said).doesNotContain("a passphrase");
    try (Stream<Path> files = Files.list(out)) {
      zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    assertThat(zip.getFileName().toString()).matches("yui-agent-.+-linux-(x64|aarch64)\\.zip");
    assertThat(said).contains(sha256(zip));
    installed = Installed.unpack(zip, Files.createDirectories(shared.resolve("terminal")));
  }

  @Test
  void needsNothingOfTheMachineToStart() throws Exception {
    Town.Done version = installed.yui("--version");

    assertThat(version.out()).contains("結（Yui）").doesNotContain("[error]").hasLineCount(1);
    assertThat(version.status()).isZero();
  }

  @Test
  void postsApplicationsOnceAndWorksAsAService() throws Exception {
    Town town = Town.clean(folder, practice);
    town.applications("A", 2);
    String home = town.home().toString();
    Town.Done run =
        installed.yui(
            "run",
            Town.SCENARIO,
            "--inbox",
            town.inbox().toString(),
            "--settings",
            folder.resolve("settings.yaml").toString(),
            "--home",
            home);
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(town.registered()).hasSize(2).doesNotHaveDuplicates();

    Files.createDirectories(town.home().resolve("jobs"));
    Process agent = installed.start("agent", "--home", home);
    File said = folder.resolve("agent.txt").toFile();
    Thread.ofVirtual().start(() -> copy(agent.getInputStream(), said.toPath()));
    long until = System.nanoTime() + PATIENCE.toNanos();
    Town.Done status = installed.yui("agent", "status", "--home", home);
    while (status.status() != 0) {
      assertThat(agent.isAlive()).as(Files.readString(said.toPath())).isTrue();
      assertThat(System.nanoTime()).as(status.out()).isLessThan(until);
      status = installed.yui("agent", "status", "--home", home);
    }
    assertThat(status.out()).contains("動いています");
    assertThat(installed.yui("agent", "stop", "--home", home).status()).isZero();
    assertThat(agent.waitFor()).isZero();
    assertThat(installed.yui("verify-package", "--key", key).status()).isZero();
  }

  @Test
  void provesWhatItIsBeforeAndAfterItIsUnpacked() throws Exception {
    Town.Done unpacked = installed.yui("verify-package", "--key", key);
    assertThat(unpacked.out()).contains("改ざんも欠けもありません");
    assertThat(unpacked.status()).isZero();
    assertThat(installed.yui("verify-package", zip.toString(), "--key", key).status()).isZero();

    Process sums =
        new ProcessBuilder("sha256sum", "-c", "--quiet", "SHA256SUMS")
            .directory(installed.program().toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(sums.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(sums.waitFor()).isZero();
  }

  @Test
  void namesTheFileThatWasTamperedWith() throws Exception {
    Path file = installed.program().resolve("launcher/java.options");
    byte[] before = Files.readAllBytes(file);
    try {
      Files.writeString(file, "-Dx=y\n", StandardOpenOption.APPEND);
      Town.Done refused = installed.yui("verify-package", "--key", key);
      assertThat(refused.out()).contains("launcher/java.options の中身が、署名されたものと違います");
      assertThat(refused.status()).isEqualTo(1);
    } finally {
      Files.write(file, before);
    }
    String other = key.replace(key.charAt(0), key.charAt(0) == '0' ? '1' : '0');
    assertThat(installed.yui("verify-package", "--key", other).out()).contains("使わないでください");
  }

  @Test
  void listsEveryJarWithItsVersionHashAndLicence() throws Exception {
    Path sbom = installed.program().resolve("sbom.cdx.json");
    assertThat(faults(Files.readString(sbom))).isEmpty();
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode component : JSON.readTree(Files.readString(sbom)).get("components")) {
      for (JsonNode property : component.path("properties")) {
        String file = property.get("value").asString();
        if (property.get("name").asString().equals("yui:file") && file.startsWith("lib/")) {
          assertThat(file).contains(component.get("version").asString());
          listed.put(file, component.get("hashes").get(0).get("content").asString());
        }
      }
    }
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> jars = Files.list(installed.program().resolve("lib"))) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        there.put("lib/" + jar.getFileName(), sha256(jar));
      }
    }
    assertThat(listed).isEqualTo(there).hasSizeGreaterThan(100);

    List<String> index = Files.readAllLines(installed.program().resolve("licenses/index.tsv"));
    assertThat(index).hasSize(there.size() + 1);
    for (String line : index.subList(1, index.size())) {
      for (String text : line.split("\t")[3].split(" ")) {
        assertThat(installed.program().resolve(text)).isNotEmptyFile();
      }
    }
    assertThat(installed.program().resolve("runtime/legal/java.base/LICENSE")).isNotEmptyFile();
  }

  @Test
  void isTheSameWhenItIsMadeAgainButForTheArchiveOfClasses() throws Exception {
    Path again = shared.resolve("again");
    String said = door("", "package", "--unsigned", "--no-archive", "--out", again.toString());
    assertThat(said).contains("署名はしていません");
    Installed other =
        Installed.unpack(again.resolve(zip.getFileName()), shared.resolve("other terminal"));

    assertThat(sums(other)).containsExactlyElementsOf(sums(installed));
    assertThat(other.yui("verify-package", "--key", key).out()).contains("署名のない配布物");
    assertThat(other.yui("--version").status()).isZero();
  }

  @Test
  void bringsExamplesThatTheSystemsUnderstand() throws Exception {
    Path task = installed.program().resolve("examples/windows/yui-agent.xml");
    var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(task.toFile());
    assertThat(xml.getElementsByTagName("Command").item(0).getTextContent()).endsWith("yui.cmd");
    String crlf = Files.readString(installed.program().resolve("yui.cmd"));
    assertThat(crlf.replace("\r\n", "")).doesNotContain("\n");

    if (Files.isExecutable(Path.of("/usr/bin/systemd-analyze"))) {
      Path unit = folder.resolve("yui-agent.service");
      Path current = folder.resolve("current");
      Files.createSymbolicLink(current, installed.program());
      Files.writeString(
          unit,
          Files.readString(installed.program().resolve("examples/linux/yui-agent.service"))
              .replace("/opt/yui/current", current.toString())
              .replace("User=yui", "User=" + System.getProperty("user.name"))
              .replace("Group=yui", "Group=root"));
      Process verify =
          new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString())
              .redirectErrorStream(true)
              .start();
      String findings = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(current);
      // It looks at the machine's other units too.
      assertThat(findings.lines().filter(line -> line.contains("yui-agent"))).isEmpty();
    }
  }

  /** Files by their sums, but for the archive, and what says that it is there. */
  private static List<String> sums(Installed one) throws IOException {
    return Files.readAllLines(one.program().resolve("SHA256SUMS")).stream()
        .filter(line -> !line.endsWith("  lib/yui.aot"))
        .filter(line -> !line.endsWith("  package.properties"))
        .toList();
  }

  private static List<String> faults(String sbom) throws IOException {
    Map<String, String> schemas =
        Map.of(
            "http://cyclonedx.org/schema/bom-1.6.schema.json", resource("bom-1.6.schema.json"),
            "http://cyclonedx.org/schema/spdx.schema.json", resource("spdx.schema.json"),
            "http://cyclonedx.org/schema/jsf-0.82.schema.json", resource("jsf-0.82.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
        .getSchema(resource("bom-1.6.schema.json"), InputFormat.JSON)
        .validate(sbom, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PackageTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Gives a command to the launcher of the sources. */
  private static String door(String input, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Built.ROOT.resolve("yui").toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> said.append(line).append('\n'));
    }
    if (process.waitFor() != 0) {
      fail("yui %s: %s", String.join(" ", words), said);
    }
    return said.toString();
  }

  private static void copy(InputStream from, Path to) {
    try (from) {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
