package jp.yui.scenario.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings what people signed from one repository's files into another. */
final class Takeover {
  private final Repository mine;
  private final Repository theirs;

  Takeover(Repository mine, Repository theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  List<String> take() throws Refused, IOException {
    Optional<Standing> standing = theirs.standing();
    if (standing.isEmpty()) {
      throw new Refused(RefusalCode.MISSING, "root.json");
    }
    long from = Math.max(1, mine.root().map(Root::version).orElse(1L));
    List<Draft> roots = new ArrayList<>();
    for (long version = from; version <= standing.get().root().version(); version++) {
      roots.add(draft(Roles.ROOT, version));
    }
    Draft targets = draft(Roles.TARGETS, standing.get().targets().version());
    return new Installation(mine).install(roots, Optional.of(targets), standing.get().publishers());
  }

  private Draft draft(String role, long version) throws Refused, IOException {
    String name = version + "." + Roles.file(role);
    Optional<byte[]> file = theirs.version(role, version);
    if (file.isEmpty()) {
      throw new Refused(RefusalCode.MISSING, name);
    }
    return Draft.read(file.get(), name);
  }
}
