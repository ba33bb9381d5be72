package jp.yui.scenario.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that must not be seen leaves the house, and nothing leaves it without its papers. */
class GateTest {
  private static final Path SHARED = Path.of("scenarios/jido-teate/nintei-seikyu");

  private final SortedMap<String, byte[]> files = Folder.read(SHARED).files();

  @Test
  void theSharedScenarioPassesWithAllItsSamples() {
    assertThat(Folder.read(SHARED).problems()).isEmpty();
    assertThat(files).containsKeys("LICENSE", "CHANGELOG.md", "samples/README.md");
    assertThat(Gate.look(files)).isEmpty();
  }

  @Test
  void itsSamplesDoNotPassWhenNobodyAnswersForThem() {
    files.remove("samples/README.md");

    assertThat(Gate.look(files))
        .allMatch(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::code)
        .contains("gate-account", "gate-person", "gate-unseen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gate-private-key|x: -----BEGIN RSA PRIVATE KEY-----",
        "gate-url-password|base: https://taro:himitsu@kikan.example.jp/",
        "gate-token|x: ghp_0123456789abcdefghij0123456789abcdef",
        "gate-password|- fill: { パスワード: himitsu123 }",
        "gate-password|password: \"himitsu123\"",
        "gate-address|# http://192.168.10.5/jido",
        "gate-host|url: https://kikan.city.yuino.lg.jp/jido",
        "gate-my-number|# 例 １２３４ ５６７８ ９０１８",
        "gate-phone|# 03-1234-5678",
        "gate-email|# hanako@yuino.jp",
        "gate-account|# ユウキ　ハナコ 普通 1234567",
      })
  void whatMustNotBeSeenIsFoundAtItsLineAndNotQuoted(String code, String line) {
    put("products/renshu-v5.yaml", "product: x\n" + line + "\n");

    List<Problem> found = Gate.look(files);
    assertThat(found).extracting(Problem::code).containsExactly(code);
    assertThat(found.getFirst().position().file()).isEqualTo("products/renshu-v5.yaml");
    assertThat(found.getFirst().position().line()).isEqualTo(2);
    assertThat(found.getFirst().snippet()).isEmpty();
    assertThat(found.getFirst().message() + found.getFirst().remedy())
        .doesNotContain("himitsu", "yuino.", "{1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- fill: { パスワード: =setting.password }",
        "password: { label: パスワード, kind: secret }",
        "# https://kikan.example.lg.jp/ 10.5.0 123456789012",
        "# 090-0000-1234 taro@example.jp 1.0.0.1",
        "password:",
      })
  void whatOnlyLooksAlikePasses(String line) {
    put("products/renshu-v5.yaml", line);

    assertThat(Gate.look(files)).isEmpty();
  }

  @Test
  void aZipAmongTheSamplesIsOpenedAndTheCodeOfWindowsRead() throws Exception {
    files.keySet().removeIf(path -> path.startsWith("samples/"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write("氏名,カナ\n結城,ユウキ　ハナコ,昭和60年1月2日".getBytes(Charset.forName("windows-31j")));
    }
    files.put("samples/a.zip", bytes.toByteArray());

    assertThat(Gate.look(files)).extracting(Problem::code).containsExactly("gate-person");
  }

  @Test
  void anIndividualNumberIsNotLetThroughByAnyDeclaration() {
    put("samples/a.csv", "123456789018");

    assertThat(Gate.look(files)).extracting(Problem::code).containsExactly("gate-my-number");
  }

  @Test
  void anOfficesTelephoneInTheScenarioItselfIsAWarning() {
    put("scenario.yaml", "version: 1.0.0\nabout: 03-1234-5678\n");

    assertThat(Gate.look(files)).extracting(Problem::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void aLicenceIsKnownByItsTextOrByOneLine() throws Exception {
    assertThat(Licence.of(java.nio.file.Files.readString(Path.of("../LICENSE"))))
        .contains(Licence.APACHE_2_0);
    assertThat(Licence.of("SPDX-License-Identifier: CC0-1.0")).contains(Licence.CC0_1_0);
    put("LICENSE", "SPDX-License-Identifier: GPL-3.0-only");
    assertThat(Gate.look(files)).extracting(Problem::code).containsExactly("gate-licence");
    files.remove("LICENSE");
    files.remove("CHANGELOG.md");
    assertThat(Gate.look(files))
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("gate-no-licence", "gate-no-changelog");
  }

  @Test
  void theChangelogSpeaksOfTheVersionThatIsShared() {
    put("scenario.yaml", "yui: 1\nversion: 1.1.0\n");
    put("CHANGELOG.md", "## 1.1.0\n\n## 1.0.0\n- はじめての版\n");
    assertThat(Gate.look(files))
        .extracting(Problem::message)
        .containsExactly("CHANGELOG.md に、版 1.1.0 で変わったことが書かれていません。");
    assertThat(Gate.versionAt(files).line()).isEqualTo(2);

    put("CHANGELOG.md", "## [1.1.0] - 2025-04-01\n- 年金を足した\n## 1.0.0\n- はじめての版\n");
    assertThat(Gate.look(files)).isEmpty();
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
