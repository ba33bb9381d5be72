package jp.yui.platform.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was right, but people of this municipality come by their directory. */
public final class DirectoryOnlyException extends AuthenticationException {
  private static final long serialVersionUID = 1;

  DirectoryOnlyException() {
    super("by the directory only");
  }
}
