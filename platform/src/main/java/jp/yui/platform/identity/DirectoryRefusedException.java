package jp.yui.platform.identity;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** Somebody whom the directory knows is not let in. */
public final class DirectoryRefusedException extends AuthenticationException {
  private static final long serialVersionUID = 1;

  private final Why why;

  DirectoryRefusedException(Why why) {
    super(why.name());
    this.why = why;
  }

  /** Why not. */
  public enum Why {
    /** No account of the directory's municipalities has this name, or it is ended. */
    UNKNOWN,
    /** The names that the directory gives lead to more than one account. */
    AMBIGUOUS,
    /** The account is already somebody else's of a directory. */
    TAKEN,
    /** The account is closed for a while. */
    LOCKED;

    /** As addresses and messages name it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Why why() {
    return why;
  }
}
