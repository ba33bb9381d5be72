package jp.yui.platform.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files that their owner alone can read: mode 600, or on Windows an access list with the owner
 * only. Made so, never tightened afterwards, so that no moment is open.
 */
final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** With which a new file in that folder is made. */
  static FileAttribute<?> attributes(Path folder) throws IOException {
    if (posix(folder)) {
      return PosixFilePermissions.asFileAttribute(FILE);
    }
    UserPrincipal me =
        folder
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    List<AclEntry> list =
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(me)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build());
    return new FileAttribute<List<AclEntry>>() {
      @Override
      public String name() {
        return "acl:acl";
      }

      @Override
      public List<AclEntry> value() {
        return list;
      }
    };
  }

  /** Whether others than the owner (on Windows also its administrators) can read it. */
  static boolean othersCanRead(Path file) throws IOException {
    if (posix(file)) {
      return Files.getPosixFilePermissions(file).stream()
          .anyMatch(
              right -> !right.name().startsWith("OWNER_")); // A group that may write may read soon.
    }
    UserPrincipal owner = Files.getOwner(file);
    AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view == null) {
      throw new IOException("This file system keeps no rights: " + file);
    }
    return view.getAcl().stream()
        .filter(entry -> entry.type() == AclEntryType.ALLOW)
        .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
        .anyMatch(entry -> !entry.principal().equals(owner) && !administers(entry.principal()));
  }

  // They can take ownership of any file, so keeping them out would only pretend.
  private static boolean administers(UserPrincipal principal) {
    String name = principal.getName().toUpperCase(Locale.ROOT);
    return name.endsWith("\\SYSTEM") || name.endsWith("\\ADMINISTRATORS");
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
