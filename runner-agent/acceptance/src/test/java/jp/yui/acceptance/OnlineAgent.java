package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A terminal that reaches the site, with nothing but its home. */
record OnlineAgent(Path home) {
  /** Enrols; what it said. */
  String enrol(URI site, String code, String... more) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("enrol", "--platform", site.toString()));
    words.addAll(List.of(more));
    Process process = Town.start(Map.of(), with(words));
    try (OutputStream in = process.getOutputStream()) {
      in.write((code + "\n").getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  Town.Done yui(String... words) throws IOException, InterruptedException {
    Process process = Town.start(Map.of(), with(List.of(words)));
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Town.Done(process.waitFor(), out);
  }

  /** Runs what was delivered. */
  Town.Done run(Path inbox) throws IOException, InterruptedException {
    return yui("run", Town.SCENARIO, "--inbox", inbox.toString());
  }

  private String[] with(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--home", home.toString()));
    return all.toArray(String[]::new);
  }
}
