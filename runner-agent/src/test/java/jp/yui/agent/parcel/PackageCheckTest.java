package jp.yui.agent.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.scenario.trust.FileSignature;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackageCheckTest {
  private static final SigningKey MAKERS = SigningKey.generate();

  @TempDir Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private Path unpacked;

  @BeforeEach
  void aPackage() throws Exception {
    files.put("yui", "#!/bin/sh".getBytes(StandardCharsets.UTF_8));
    files.put("lib/a.jar", new byte[] {1, 2, 3});
    files.put("scenarios/見本 がぎ.csv", new byte[] {4});
    StringBuilder sums = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getValue());
      sums.append(HexFormat.of().formatHex(hash)).append("  ").append(file.getKey()).append('\n');
    }
    byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
    files.put("SHA256SUMS", list);
    files.put("SHA256SUMS.sig", FileSignature.sign(list, MAKERS));
    unpacked = folder.resolve("yui-agent-1");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  @Test
  void isWholeUnpackedAndAsAZip() throws Exception {
    assertThat(check(unpacked)).isEqualTo(new PackageCheck.Found(3, java.util.List.of()));
    assertThat(check(zip(files)).whole()).isTrue();
  }

  @Test
  void namesTheFileThatWasChangedAddedOrTakenAway() throws Exception {
    write("lib/a.jar", new byte[] {1, 2, 4});
    assertThat(check(unpacked).faults()).containsExactly("lib/a.jar の中身が、署名されたものと違います。");

    Files.delete(unpacked.resolve("lib/a.jar"));
    assertThat(check(unpacked).faults()).containsExactly("lib/a.jar がありません。");

    write("lib/a.jar", new byte[] {1, 2, 3});
    write("lib/evil.jar", new byte[] {1});
    assertThat(check(unpacked).faults()).containsExactly("lib/evil.jar は、署名された一覧にないファイルです。");
  }

  @Test
  void isNotFooledByAListThatWasMadeAnew() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(new byte[] {9});
    write("lib/a.jar", new byte[] {9});
    String list =
        new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
            .replaceFirst("\\w+(?=  lib/a.jar)", HexFormat.of().formatHex(hash));
    write("SHA256SUMS", list.getBytes(StandardCharsets.UTF_8));
    assertThat(check(unpacked).faults()).singleElement().asString().contains("公開鍵のものではありません");

    write(
        "SHA256SUMS.sig",
        FileSignature.sign(list.getBytes(StandardCharsets.UTF_8), SigningKey.generate()));
    assertThat(check(unpacked).whole()).isFalse();

    Files.delete(unpacked.resolve("SHA256SUMS.sig"));
    assertThat(check(unpacked).faults()).singleElement().asString().contains("署名のない配布物");
  }

  @Test
  void refusesInAZipWhatLiesOutsideItsFolder() throws Exception {
    Map<String, byte[]> more = new TreeMap<>(files);
    more.put("../evil", new byte[] {1});
    more.put("zz/evil", new byte[] {1});

    assertThat(check(zip(more)).faults())
        .containsExactly(
            "zz/evil は、配布物にあるはずのないもの（リンク、二つある名前、フォルダーの外）です。", "../evil は、署名された一覧にないファイルです。");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesALinkInPlaceOfAFile() throws Exception {
    Path real = folder.resolve("a.jar");
    Files.move(unpacked.resolve("lib/a.jar"), real);
    Files.createSymbolicLink(unpacked.resolve("lib/a.jar"), real);

    assertThat(check(unpacked).faults()).anySatisfy(fault -> assertThat(fault).contains("リンク"));
  }

  @Test
  void takesTheKeyAsItStandsOnPaper() {
    String value = MAKERS.publicKey().value();
    Key typed = PackageCheck.key(value.toUpperCase().replaceAll("(....)", "$1 "));

    assertThat(typed).isEqualTo(MAKERS.publicKey());
    assertThatThrownBy(() -> PackageCheck.key(value.substring(1)))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("63 文字");
  }

  @Test
  void saysThatACutOffZipIsNone() throws Exception {
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThatThrownBy(() -> check(cut)).hasMessageContaining("受け取り直してください");
  }

  private static PackageCheck.Found check(Path place) {
    return PackageCheck.check(place, MAKERS.publicKey());
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = unpacked.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private Path zip(Map<String, byte[]> all) throws IOException {
    Path zip = folder.resolve("p.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : all.entrySet()) {
        String name = file.getKey();
        out.putNextEntry(new ZipEntry(name.startsWith("zz") ? name : "x/" + name));
        out.write(file.getValue());
      }
    }
    return zip;
  }
}
