package jp.yui.platform.experience.web;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.experience.Entries;
import jp.yui.platform.experience.Entry;
import jp.yui.platform.experience.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an address speaks of; an unknown one is said to be. */
@Component
class Subjects {
  private final Entries entries;
  private final Versions versions;
  private final Library library;

  Subjects(Entries entries, Versions versions, Library library) {
    this.entries = entries;
    this.versions = versions;
    this.library = library;
  }

  static Kind kind(String path) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.path().equals(path))
        .findFirst()
        .orElseThrow(Subjects::unknown);
  }

  Entry entry(String path, long id) {
    return entries
        .byId(id)
        .filter(entry -> entry.kind().path().equals(path))
        .orElseThrow(Subjects::unknown);
  }

  Version newest(String scenario) {
    return versions.of(scenario).stream().findFirst().orElseThrow(Subjects::unknown);
  }

  /** The products that the scenario is for, each with its versions. */
  List<String> products(String scenario) {
    return library.read(newest(scenario)).products().values().stream()
        .map(one -> one.vendor() + " " + one.name() + "（" + one.versions() + "）")
        .toList();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
