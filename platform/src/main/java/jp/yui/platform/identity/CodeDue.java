package jp.yui.platform.identity;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever gave the right password, or was sent by a directory, and still owes a code. Is nobody, to
 * every page but that one.
 *
 * @param sentAs null for whoever came with a password
 */
public record CodeDue(String signInName, @Nullable DirectoryPerson sentAs)
    implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return signInName;
  }

  /** Whoever owes a code on this thread; null where nobody does. */
  public static @Nullable CodeDue orNobody() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now != null && now.getPrincipal() instanceof CodeDue due ? due : null;
  }
}
