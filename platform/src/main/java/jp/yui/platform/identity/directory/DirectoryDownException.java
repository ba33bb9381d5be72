package jp.yui.platform.identity.directory;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The directory does not answer, or answers what no directory would. */
final class DirectoryDownException extends AuthenticationServiceException {
  private static final long serialVersionUID = 1;

  DirectoryDownException(String message, Throwable cause) {
    super(message, cause);
  }
}
