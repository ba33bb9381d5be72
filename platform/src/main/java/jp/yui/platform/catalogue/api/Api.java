package jp.yui.platform.catalogue.api;

import java.time.Instant;
import java.util.List;
import jp.yui.platform.catalogue.Card;
import jp.yui.platform.catalogue.Version;
import jp.yui.scenario.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The shapes of what is sent; {@code openapi/v1.json} describes the same. */
final class Api {
  static final String ROOT = "/api/v1";

  private Api() {}

  /** A page of the list. */
  record Scenarios(int total, int page, List<Short> scenarios) {}

  /** A scenario in the list, by its newest version. */
  record Short(
      String id,
      String version,
      String title,
      String about,
      String field,
      String procedure,
      String state,
      String href) {
    static Short of(Card card) {
      return new Short(
          card.scenario(),
          card.version(),
          card.title(),
          card.about(),
          card.field(),
          card.procedure(),
          card.state().name(),
          ROOT + "/scenarios/" + card.scenario());
    }
  }

  /** A scenario with all its versions, the newest first. */
  record Whole(
      String id, String title, @Nullable String municipality, List<VersionHead> versions) {}

  /** A version without its files. */
  record VersionHead(String version, String state, Instant filedAt, String sha256, String href) {
    static VersionHead of(Version version) {
      return new VersionHead(
          version.version(),
          version.state().name(),
          version.filedAt(),
          version.sha256(),
          ROOT + "/versions/" + version.id());
    }
  }

  /** A version with the names of its files. */
  record VersionWhole(
      String scenario,
      String version,
      String title,
      String state,
      Instant filedAt,
      String sha256,
      List<FileHead> files) {}

  /** A file. */
  record FileHead(String path, int size, String href) {}

  /** What became of a scenario that was sent. */
  record Published(
      @Nullable String scenario,
      @Nullable String version,
      @Nullable String href,
      List<Finding> findings) {}

  /**
   * Something that the gate found.
   *
   * @param severity {@code ERROR} or {@code WARNING}
   * @param line from 1; 0 where the whole file is meant
   */
  record Finding(
      String code,
      String severity,
      String file,
      int line,
      int column,
      String message,
      String remedy,
      String snippet) {
    static Finding of(Problem problem) {
      return new Finding(
          problem.code(),
          problem.severity().name(),
          problem.position().file(),
          problem.position().line(),
          problem.position().column(),
          problem.message(),
          problem.remedy(),
          problem.snippet());
    }
  }
}
