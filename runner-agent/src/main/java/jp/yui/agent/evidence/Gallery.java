package jp.yui.agent.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;

/** Where the pictures and their index lie. */
record Gallery(Path folder) {
  static final Texts TEXTS = new Texts(Gallery.class);
  private static final int A_FOLDER = 1000;

  static Gallery of(Home home) {
    return new Gallery(home.evidence());
  }

  Path index() {
    return folder.resolve("index.tsv");
  }

  /** That picture's file, need not exist. */
  Path file(long number) {
    return folder
        .resolve("%06d".formatted(number / A_FOLDER))
        .resolve("%09d.yui".formatted(number));
  }

  /** The same, in a folder that does. */
  Path newFile(long number) throws IOException {
    Path file = file(number);
    Path parent = file.getParent();
    if (parent != null) {
      OwnerOnly.folder(parent);
    }
    return file;
  }

  /** Whether nothing was ever kept here. */
  boolean empty() {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw TEXTS.problem("evidence-not-usable", folder, e);
    }
  }

  /** Numbers of all pictures that lie here, in order. */
  List<Long> numbers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("\\d+\\.yui"))
          .map(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
          .sorted()
          .toList();
    }
  }
}
