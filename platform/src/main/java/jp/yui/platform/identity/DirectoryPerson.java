package jp.yui.platform.identity;

import java.io.Serial;
import java.io.Serializable;

/** Somebody as a directory knows them for good: names and addresses change, this does not. */
public record DirectoryPerson(String issuer, String subject) implements Serializable {
  @Serial private static final long serialVersionUID = 1;
}
