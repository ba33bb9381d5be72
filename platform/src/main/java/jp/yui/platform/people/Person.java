package jp.yui.platform.people;

import java.util.List;
import jp.yui.platform.identity.Role;

/**
 * Somebody of the municipality.
 *
 * @param waits whether the invitation has not been taken up yet
 * @param bonded whether the account is somebody's of a directory
 */
public record Person(
    long id,
    String signInName,
    String name,
    boolean active,
    boolean waits,
    boolean bonded,
    List<Role> roles) {
  public Person {
    roles = List.copyOf(roles);
  }
}
