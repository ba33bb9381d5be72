package jp.yui.agent.intake.source;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, or of a file in a zip; to be read any number of times. */
public interface Content {

  /** Name as in {@link jp.yui.agent.intake.Place#file()}. */
  String name();

  /** Bytes, unpacked. */
  long size();

  InputStream open() throws IOException;

  /** The last part of the name, which the globs of a form are matched against. */
  default String baseName() {
    String name = name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
  }
}
